package dev.framewise.matrix;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A matrix as CSV, JSON and Markdown.
 */
@ThreeFrameworksSite
class MatrixDataTests {

	private static final String MATRIX = "/guides/alder-birch-cedar/matrix";

	private static final JsonMapper JSON = new JsonMapper();

	private final Visitor visitor;

	MatrixDataTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@Test
	void csvHasAHeaderAndARecordForEachRow() {
		assertThat(body(".csv")).isEqualTo(String.join("\r\n", "section,row,Alder,Birch,Cedar.go",
				"What each can do,Forms,✓ built with care,Yes (<form>),No",
				"What each can do,Templates,Native,Partial: only whole pages,\"Via Sap, by hand\"",
				"What each can do,First release,Unknown,2005,Unknown",
				"Speed,Requests,900 req/s,Unknown,~1.2k–2k req/s (cold)", "Speed,Memory,Unknown,Unknown,18 MB",
				"Speed,Start-up,\"2,000 ms\",Unknown,quick", ""));
	}

	@ParameterizedTest
	@CsvSource({ "?frameworks=cedar&q=requests, 'section,row,Cedar.go|Speed,Requests,~1.2k–2k req/s (cold)|'",
			"'?frameworks=cedar,alder&section=speed&q=mem', 'section,row,Cedar.go,Alder|Speed,Memory,18 MB,Unknown|'",
			"?q=zzzz, 'section,row,Alder,Birch,Cedar.go|'",
			"?only=differences&frameworks=alder, 'section,row,Alder|'" })
	void theSelectionOfThePageHoldsForData(String query, String lines) {
		assertThat(body(".csv" + query)).isEqualTo(lines.replace("|", "\r\n"));
		int rows = this.visitor.page(MATRIX + query).select("table.matrix tbody tr").size();
		assertThat(lines.split("\\|")).hasSize(rows + 1);
		assertThat(rows(JSON.readTree(body(".json" + query)))).hasSize(rows);
		assertThat(body(".md" + query).lines().filter((line) -> line.startsWith("| ") && !line.startsWith("| ---")))
			.hasSize((rows == 0) ? 0 : rows + 1);
	}

	@Test
	void jsonIsTheContractsShapeWithTypedValues() {
		JsonNode matrix = JSON.readTree(body(".json"));
		assertThat(matrix.propertyNames()).containsExactly("guide", "revision", "frameworks", "sections");
		assertThat(matrix.get("frameworks").toString()).isEqualTo("[{\"id\":\"alder\",\"name\":\"Alder\"},"
				+ "{\"id\":\"birch\",\"name\":\"Birch\"},{\"id\":\"cedar\",\"name\":\"Cedar.go\"}]");
		JsonNode requests = row(matrix, "requests");
		assertThat(requests.get("better").asString()).isEqualTo("higher");
		assertThat(requests.get("label").asString()).isEqualTo("Requests");
		assertThat(requests.get("cells").get(2).toString()).startsWith("{\"framework\":\"cedar\","
				+ "\"text\":\"~1.2k–2k req/s (cold)\",\"support\":null,\"note\":\"cold\","
				+ "\"quantity\":{\"value\":1200,\"upper\":2000,\"unit\":\"req/s\",\"approximate\":true},\"sources\":[{\"url\":\"http");
		assertThat(requests.get("cells").get(1).toString()).isEqualTo("{\"framework\":\"birch\",\"text\":\"\","
				+ "\"support\":\"unknown\",\"note\":null,\"quantity\":null,\"sources\":[]}");
		JsonNode forms = row(matrix, "forms");
		assertThat(forms.get("better").isNull()).isTrue();
		assertThat(forms.get("cells").get(1).get("sources").toString())
			.isEqualTo("[{\"url\":\"https://birch.example/forms\",\"title\":\"Forms in Birch\","
					+ "\"checked\":\"2026-05-02\",\"stale\":true}]");
		assertThat(forms.get("cells").get(2).get("sources").toString())
			.isEqualTo("[{\"url\":null,\"title\":\"Editors' judgement: we built one of each.\","
					+ "\"checked\":null,\"stale\":false}]");
		String measured = requests.get("cells").get(2).get("sources").get(0).get("url").asString();
		assertThat(measured).isEqualTo("https://trees.example/guides/alder-birch-cedar/files/measurements/runs.yaml");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?q=zzzz", "?frameworks=cedar,alder&only=differences", "?section=speed" })
	void everyJsonKeepsToThePublishedSchema(String query) {
		assertThat(faults(body(".json" + query))).isEmpty();
	}

	@Test
	void theSchemaRefusesWhatTheContractDoesNotKnow() {
		String good = body(".json");
		assertThat(faults(good.replace("\"support\":\"unknown\"", "\"support\":\"maybe\""))).isNotEmpty();
		assertThat(faults(good.replace("\"better\":null,", ""))).isNotEmpty();
		assertThat(faults(good.replace("\"checked\":\"2026-05-02\"", "\"checked\":\"yesterday\""))).isNotEmpty();
		assertThat(faults(good.replace("\"guide\"", "\"guides\""))).isNotEmpty();
	}

	private List<Error> faults(String json) {
		String schema = this.visitor.get("/schemas/matrix.json").body();
		Schema matrix = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
		return matrix.validate(json, InputFormat.JSON,
				(context) -> context.executionConfig((settings) -> settings.formatAssertionsEnabled(true)));
	}

	@Test
	void markdownIsATableWithSourcesAsFootnotes() {
		assertThat(body(".md?q=forms&frameworks=birch,alder").lines().toList())
			.startsWith("## What each can do", "", "| Feature | Birch | Alder |", "| --- | --- | --- |",
					"| Forms | Yes (\\<form>)[^1] | ✓ built with care[^2] |", "")
			.contains(
					"[^1]: [Forms in Birch](<https://birch.example/forms>), checked 2026-05-02, which is too long ago.",
					"[^2]: Editors' judgement: we built one of each.")
			.anyMatch((line) -> line.startsWith("From [Alder, Birch and Cedar: which wood?](<http"));
		assertThat(body(".md?section=speed")).contains("| Requests (higher is better) |")
			.contains("| Memory (lower is better) | Unknown | Unknown | 18 MB");
	}

	@ParameterizedTest
	@CsvSource({ ".csv, text/csv;charset=UTF-8, attachment", ".json, application/json, inline",
			".md, text/markdown;charset=UTF-8, inline" })
	void eachSaysWhatItIsAndAnswersItsTagAndHead(String ending, String type, String place) {
		HttpResponse<String> first = this.visitor.get(MATRIX + ending);
		assertThat(header(first, "Content-Type"))
			.hasValueSatisfying((value) -> assertThat(value).isEqualToIgnoringCase(type));
		assertThat(header(first, "Content-Disposition"))
			.hasValue(place + "; filename=\"alder-birch-cedar-matrix" + ending + "\"");
		assertThat(
				header(first, "Link").filter((link) -> link.startsWith("</schemas/matrix.json>; rel=\"describedby\"")))
			.isEqualTo(ending.equals(".json") ? header(first, "Link") : Optional.empty());
		String tag = header(first, "ETag").orElseThrow();
		assertThat(this.visitor.get(MATRIX + ending, "If-None-Match", tag).statusCode()).isEqualTo(304);
		HttpResponse<String> head = this.visitor.send("HEAD", MATRIX + ending);
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(header(head, "ETag")).hasValue(tag);
		assertThat(this.visitor.get(MATRIX + ending, "Accept", "image/png").body()).isEqualTo(first.body());
		assertThat(this.visitor.send("POST", MATRIX + ending).statusCode()).isEqualTo(405);
	}

	@ParameterizedTest
	@ValueSource(strings = { ".csv?frameworks=oak", ".csv?only=x", ".md?section=none", ".md?q=a&q=b",
			".json?frameworks=oak", ".json?only=differences&only=differences" })
	void anUnknownValueAnswers400InTheLanguageOfTheFormat(String address) {
		HttpResponse<String> response = this.visitor.get(MATRIX + address, "Accept", "text/html");
		assertRefused(response, 400, address.startsWith(".json"));
		assertThat(response.body()).contains("“");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/guides/nowhere/matrix", "/guides/moving-house/matrix", "/guides/choosing-slowly/matrix" })
	void whereThereIsNoMatrixThereAreNoData(String path) {
		for (String ending : List.of(".csv", ".md", ".json")) {
			assertRefused(this.visitor.get(path + ending), 404, ending.equals(".json"));
		}
	}

	@Test
	void aliasesAnswer301WithTheQueryKept() {
		for (String ending : List.of(".csv", ".md", ".json")) {
			HttpResponse<String> response = this.visitor.get("/guides/three-trees/matrix" + ending + "?q=a%20b");
			assertThat(response.statusCode()).isEqualTo(301);
			assertThat(header(response, "Location"))
				.hasValueSatisfying((location) -> assertThat(location).endsWith(MATRIX + ending + "?q=a%20b"));
		}
	}

	private static void assertRefused(HttpResponse<String> response, int status, boolean json) {
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(header(response, "Content-Type").orElseThrow())
			.isEqualToIgnoringCase(json ? "application/problem+json" : "text/plain;charset=UTF-8");
		if (json) {
			JsonNode problem = JSON.readTree(response.body());
			assertThat(problem.get("status").asInt()).isEqualTo(status);
			assertThat(problem.get("detail").asString()).isNotBlank();
		}
	}

	private String body(String address) {
		HttpResponse<String> response = this.visitor.get(MATRIX + address);
		assertThat(response.statusCode()).as(address).isEqualTo(200);
		assertThat(response.body().getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(2);
		return response.body();
	}

	private static List<JsonNode> rows(JsonNode matrix) {
		List<JsonNode> rows = new ArrayList<>();
		matrix.get("sections").forEach((section) -> section.get("rows").forEach(rows::add));
		return rows;
	}

	private static JsonNode row(JsonNode matrix, String id) {
		return rows(matrix).stream().filter((row) -> row.get("id").asString().equals(id)).findFirst().orElseThrow();
	}

	private static Optional<String> header(HttpResponse<?> response, String name) {
		List<String> values = response.headers().allValues(name);
		assertThat(Stream.of(values).filter((all) -> all.size() > 1)).as(name).isEmpty();
		return values.stream().findFirst();
	}

}
