package dev.framewise.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.regex.Pattern;

import dev.framewise.publish.CheckReport;

/**
 * A line for each problem, then how many there are. What content quotes cannot break the
 * line, nor speak to the terminal: control characters come out as {@code \}{@code u001b}.
 */
final class TextFormat implements ReportFormat {

	/** Controls, line and paragraph separators, and what turns the direction of text. */
	private static final Pattern UNPRINTABLE = Pattern
		.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

	@Override
	public void write(CheckReport report, Path folder, PrintWriter out) {
		report.problems().forEach((problem) -> out.println(visible(problem.toString())));
		out.println(ReportFormat.closingLine(report));
	}

	static String visible(String text) {
		return UNPRINTABLE.matcher(text)
			.replaceAll((found) -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
	}

}
