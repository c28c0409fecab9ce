package dev.framewise.command;

import java.io.PrintWriter;
import java.nio.file.Path;

import dev.framewise.publish.CheckReport;

/**
 * How a report is written.
 */
interface ReportFormat {

	/**
	 * Writes a report.
	 * @param report what was found
	 * @param folder the content folder, as named on the command line
	 * @param out where to
	 */
	void write(CheckReport report, Path folder, PrintWriter out);

	/**
	 * The line that closes a report.
	 */
	static String closingLine(CheckReport report) {
		return report.errors() + " errors, " + report.warnings() + " warnings in " + report.files() + " files";
	}

}
