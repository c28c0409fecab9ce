package dev.framewise.measurement;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what was measured as Markdown: the sentences, a table, and where all runs are.
 */
final class MeasurementMarkdown {

	private MeasurementMarkdown() {
	}

	static String of(MeasurementPage page) {
		Scenario scenario = page.scenario();
		String findings = page.findings().stream().map(Finding::line).collect(Collectors.joining("\n\n"));
		String table = line(page.table().headers())
				+ line(page.table().headers().stream().map((head) -> "---").toList())
				+ page.table().rows().stream().map(MeasurementMarkdown::line).collect(Collectors.joining());
		return "**" + escape(scenario.title()) + "** (" + escape(scenario.unit()) + ", " + scenario.direction()
				+ ", measured " + scenario.measured() + ")\n\n" + (findings.isEmpty() ? "" : escape(findings) + "\n\n")
				+ table + "\n[Every run, the method and its limits](" + page.address() + ")\n";
	}

	private static String line(List<String> cells) {
		return cells.stream().map(MeasurementMarkdown::escape).collect(Collectors.joining(" | ", "| ", " |\n"));
	}

	/**
	 * What editors write here is plain text; nothing of it means anything in Markdown.
	 */
	private static String escape(String text) {
		return text.replaceAll("[\\\\`*_\\[\\]<>|#~&]", "\\\\$0");
	}

}
