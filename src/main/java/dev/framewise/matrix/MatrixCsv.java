package dev.framewise.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.framewise.framework.FrameworkName;

/**
 * Writes a matrix as CSV (RFC 4180): a header, then a record for each row.
 */
final class MatrixCsv {

	private static final String LINE_END = "\r\n";

	/** What spreadsheets would take for a formula. */
	private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

	private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

	private MatrixCsv() {
	}

	/**
	 * The selected part of a matrix.
	 */
	static String write(SelectedMatrix found) {
		List<String> header = new ArrayList<>(List.of("section", "row"));
		found.columns().stream().map(FrameworkName::name).forEach(header::add);
		StringBuilder csv = new StringBuilder(record(header));
		for (MatrixSection section : found.part().sections()) {
			for (Criterion row : section.criteria()) {
				List<String> fields = new ArrayList<>(List.of(section.title(), row.label().text()));
				found.selection().frameworks().forEach((id) -> fields.add(row.cell(id).value().shown()));
				csv.append(record(fields));
			}
		}
		return csv.toString();
	}

	private static String record(List<String> fields) {
		return fields.stream().map(MatrixCsv::field).collect(Collectors.joining(",", "", LINE_END));
	}

	private static String field(String text) {
		String safe = FORMULA.matcher(text).find() ? "'" + text : text;
		return NEEDS_QUOTES.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
	}

}
