package dev.framewise.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.framewise.markdown.Footnote;
import dev.framewise.markdown.Link;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;

/**
 * Reads footnotes as sources: the first link to the web or to a measurement is where to
 * look it up, {@code checked DATE} the day somebody did; a footnote that begins
 * {@code Editors' judgement:} needs neither.
 */
public final class SourceReader {

	private static final Pattern JUDGEMENT = Pattern.compile("(?i)^editors['’] judgement:\\s*");

	private static final Pattern CHECKED = Pattern.compile("(?i)\\bchecked (\\d{4}-\\d{2}-\\d{2})\\b");

	private final LocalDate freshFrom;

	private final Problems problems;

	/**
	 * A reader.
	 * @param freshFrom the first day on which a look still counts
	 * @param problems takes sources nobody dated, and stale ones
	 */
	public SourceReader(LocalDate freshFrom, Problems problems) {
		this.freshFrom = freshFrom;
		this.problems = problems;
	}

	/**
	 * Reads all footnotes of a page.
	 * @param footnotes the footnotes by number
	 * @return one source for each
	 */
	public List<Source> read(List<Footnote> footnotes) {
		return footnotes.stream().map(this::read).toList();
	}

	private Source read(Footnote footnote) {
		boolean judgement = JUDGEMENT.matcher(footnote.text()).find();
		Optional<Link> link = judgement ? Optional.empty()
				: footnote.links().stream().filter(SourceReader::counts).findFirst();
		LocalDate checked = judgement ? null : checked(footnote.text()).orElse(null);
		String title = link.map(Link::text).orElse(footnote.text());
		Source source = new Source(footnote.number(), title, footnote.html(), link.map(Link::href).orElse(null),
				checked, judgement, footnote.occurrences());
		link.ifPresent((found) -> judge(footnote, source));
		return source;
	}

	private void judge(Footnote footnote, Source source) {
		if (source.checked() == null) {
			this.problems.add(footnote.place(), ProblemCode.UNCHECKED_SOURCE, writtenDay(footnote.text())
				.map((day) -> "'" + day + "' is no day of the calendar.")
				.orElse("The source does not say when somebody looked: write 'checked' and the day, as 'checked 2026-11-22'."));
		}
		else if (source.isStale(this.freshFrom)) {
			this.problems.add(footnote.place(), ProblemCode.STALE_SOURCE,
					"The source was last checked on " + source.checked() + "; look again.");
		}
	}

	private static boolean counts(Link link) {
		return link.isExternal() || link.href().contains("/files/measurements/");
	}

	private static Optional<LocalDate> checked(String text) {
		return writtenDay(text).flatMap(SourceReader::day);
	}

	private static Optional<String> writtenDay(String text) {
		Matcher date = CHECKED.matcher(text);
		return date.find() ? Optional.of(date.group(1)) : Optional.empty();
	}

	private static Optional<LocalDate> day(String written) {
		try {
			return Optional.of(LocalDate.parse(written));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
