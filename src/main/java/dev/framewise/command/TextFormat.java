package dev.framewise.command;

import java.io.PrintWriter;
import java.nio.file.Path;

import dev.framewise.publish.CheckReport;

/**
 * A line for each problem, then how many there are.
 */
final class TextFormat implements ReportFormat {

	@Override
	public void write(CheckReport report, Path folder, PrintWriter out) {
		report.problems().forEach(out::println);
		out.println(ReportFormat.closingLine(report));
	}

}
