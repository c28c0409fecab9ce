package dev.framewise.wizard;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A result in a few lines of plain text, for a document or the minutes of a meeting: the
 * verdict, the sum, the answers, and what it rests on.
 */
final class Quotation {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

	private Quotation() {
	}

	/**
	 * Quotes a result.
	 * @param page the result
	 * @return lines of text
	 */
	static String of(ResultPage page) {
		List<String> lines = new ArrayList<>();
		lines.add(page.guide().title() + ": " + page.verdict().headline() + " (" + page.verdict().outcome() + ").");
		lines.add("The sum: " + sum(page) + ".");
		page.sum()
			.forEach((line) -> lines.add("- " + line.given().question().text().text() + " " + line.given().answer()
					+ (line.given().must() ? " (must)" : "")));
		lines.add("By the guide of " + DAY.format(page.guide().changed()) + ", revision " + page.revision() + ":");
		lines.add(page.share());
		return String.join("\n", lines);
	}

	private static String sum(ResultPage page) {
		return IntStream.range(0, page.columns().size())
			.mapToObj((i) -> page.columns().get(i).name() + " " + page.totals().get(i)
					+ ((!page.left().isEmpty() && !page.left().get(i)) ? " (left out by a must)" : ""))
			.collect(Collectors.joining(", "));
	}

}
