package dev.framewise.command;

import java.io.PrintWriter;
import java.nio.file.Path;

import dev.framewise.problem.Problem;
import dev.framewise.publish.CheckReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON object and nothing else. It is written key by key: a mapper would take longer
 * to start than the check takes.
 */
final class JsonFormat implements ReportFormat {

	private static final JsonFactory JSON = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

	@Override
	public void write(CheckReport report, Path folder, PrintWriter out) {
		try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
			json.writeStartObject();
			json.writeArrayPropertyStart("problems");
			report.problems().forEach((problem) -> write(problem, json));
			json.writeEndArray();
			json.writeNumberProperty("errors", report.errors());
			json.writeNumberProperty("warnings", report.warnings());
			json.writeNumberProperty("files", report.files());
			json.writeEndObject();
		}
		out.println();
	}

	private static void write(Problem problem, JsonGenerator json) {
		json.writeStartObject();
		json.writeStringProperty("path", problem.place().path());
		json.writeNumberProperty("line", problem.place().line());
		json.writeNumberProperty("column", problem.place().column());
		json.writeStringProperty("severity", problem.severity().id());
		json.writeStringProperty("code", problem.code().id());
		json.writeStringProperty("message", problem.message());
		json.writeStringProperty("hint", problem.hint());
		json.writeEndObject();
	}

}
