package dev.framewise.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import dev.framewise.problem.Problem;

/**
 * Cuts a text into lines, and each line where a problem begins.
 */
final class FileLines {

	/** Controls but the tab, line separators, and what turns the direction of text. */
	private static final Pattern UNPRINTABLE = Pattern
		.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff&&[^\\t]]");

	private FileLines() {
	}

	/**
	 * The first lines of a text.
	 * @param text the text, without a byte order mark
	 * @param most how many lines at most
	 * @param problems the problems by line
	 * @param shown how problems are shown
	 */
	static List<FilePage.Line> of(List<String> text, int most, Map<Integer, List<Problem>> problems,
			Map<Problem, ProblemLine> shown) {
		List<FilePage.Line> lines = new ArrayList<>();
		for (int i = 0; i < Math.min(most, text.size()); i++) {
			List<Problem> here = problems.getOrDefault(i + 1, List.of());
			lines.add(new FilePage.Line(i + 1, pieces(text.get(i), here), here.stream().map(shown::get).toList()));
		}
		return lines;
	}

	private static List<FilePage.Piece> pieces(String line, List<Problem> problems) {
		TreeSet<Integer> marks = new TreeSet<>();
		int length = line.codePointCount(0, line.length());
		problems.stream()
			.map((problem) -> problem.place().column() - 1)
			.filter((at) -> at < length)
			.forEach(marks::add);
		List<FilePage.Piece> pieces = new ArrayList<>();
		int start = 0;
		for (int mark : marks) {
			int begin = line.offsetByCodePoints(0, mark);
			int end = line.offsetByCodePoints(begin, 1);
			pieces.add(new FilePage.Piece(visible(line.substring(start, begin)), false));
			pieces.add(new FilePage.Piece(visible(line.substring(begin, end)), true));
			start = end;
		}
		pieces.add(new FilePage.Piece(visible(line.substring(start)), false));
		return pieces.stream().filter((piece) -> !piece.text().isEmpty()).toList();
	}

	private static String visible(String text) {
		return UNPRINTABLE.matcher(text)
			.replaceAll((found) -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
	}

}
