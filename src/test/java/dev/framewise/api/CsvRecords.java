package dev.framewise.api;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV as RFC 4180 has it.
 */
final class CsvRecords {

	private final List<List<String>> records = new ArrayList<>();

	private List<String> fields = new ArrayList<>();

	private final StringBuilder field = new StringBuilder();

	static List<List<String>> read(String csv) {
		CsvRecords reader = new CsvRecords();
		boolean quoted = false;
		for (int i = 0; i < csv.length(); i++) {
			char next = csv.charAt(i);
			if (quoted && next == '"' && csv.startsWith("\"\"", i)) {
				reader.field.append('"');
				i++;
			}
			else if (next == '"') {
				quoted = !quoted;
			}
			else if (!quoted && next == ',') {
				reader.endField();
			}
			else if (!quoted && csv.startsWith("\r\n", i)) {
				reader.endRecord();
				i++;
			}
			else {
				reader.field.append(next);
			}
		}
		return reader.records;
	}

	private void endField() {
		this.fields.add(this.field.toString());
		this.field.setLength(0);
	}

	private void endRecord() {
		endField();
		this.records.add(this.fields);
		this.fields = new ArrayList<>();
	}

}
