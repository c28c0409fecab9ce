package dev.framewise.api;

import java.net.http.HttpResponse;
import java.util.List;

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
 * The JSON that programs read, and what they are told where there is none.
 */
@ThreeFrameworksSite
class ApiTests {

	private static final String GUIDE = "/api/guides/alder-birch-cedar";

	private final Visitor visitor;

	ApiTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@Test
	void guidesHaveTheContractsShape() {
		JsonNode list = json("/api/guides");
		assertThat(list.propertyNames()).containsExactly("revision", "guides", "next");
		assertThat(list.get("next").isNull()).isTrue();
		assertThat(list.get("guides")).hasSize(2);
		JsonNode guide = list.get("guides").get(0);
		assertThat(guide.toString()).isEqualTo("{\"slug\":\"alder-birch-cedar\","
				+ "\"title\":\"Alder, Birch and Cedar: which wood?\",\"summary\":\"Three frameworks, two tables, five questions.\","
				+ "\"published\":\"2026-03-01\",\"updated\":\"2026-04-15\",\"author\":\"forester\",\"tags\":[\"trees\",\"web\"],"
				+ "\"compares\":[\"alder\",\"birch\",\"cedar\"],\"related\":[\"moving-house\"],"
				+ "\"url\":\"https://trees.example/guides/alder-birch-cedar\"}");
		assertThat(json(GUIDE)).isEqualTo(guide);
		assertThat(json("/api/guides/moving-house").get("updated").isNull()).isTrue();
	}

	@Test
	void wizardsHaveTheContractsShape() {
		JsonNode wizard = json(GUIDE + "/wizard");
		assertThat(wizard.propertyNames()).containsExactly("guide", "revision", "questions");
		JsonNode forms = wizard.get("questions").get(0);
		assertThat(forms.toString()).isEqualTo("{\"id\":\"forms\",\"question\":\"Do you need forms?\","
				+ "\"help\":\"Any form counts, even a small one.\",\"answers\":[{\"id\":\"yes\",\"text\":\"Yes, many\","
				+ "\"frameworks\":[\"alder\"],\"reason\":\"forms are built in (really) and pages too\"},"
				+ "{\"id\":\"no\",\"text\":\"No, none\",\"frameworks\":[\"cedar\"],\"reason\":null}]}");
		assertThat(wizard.get("questions").get(1).get("help").isNull()).isTrue();
	}

	@Test
	void decisionsHaveTheContractsShape() {
		JsonNode open = json(GUIDE + "/decision?forms=no&must=forms");
		assertThat(open.propertyNames()).containsExactly("guide", "revision", "answers", "complete", "next", "outcome",
				"recommended", "frameworks", "changes");
		assertThat(open.get("answers").toString()).isEqualTo("{\"forms\":\"no\"}");
		assertThat(open.get("next").get("id").stringValue()).isEqualTo("is-speed-what-counts");
		assertThat(open.get("next").get("answers").get(0).toString()).isEqualTo("{\"id\":\"yes\",\"text\":\"Yes\"}");
		assertThat(open.get("outcome").isNull()).isTrue();
		assertThat(open.get("frameworks").get(0).toString())
			.isEqualTo("{\"id\":\"alder\",\"score\":0,\"excluded\":true,\"for\":[],\"against\":[\"forms\"]}");
		JsonNode complete = json(GUIDE + "/decision?forms=no&is-speed-what-counts=yes&who=saw"
				+ "&where-does-it-stand=in-a-pot&must-it-smell=yes");
		assertThat(complete.get("outcome").stringValue()).isEqualTo("leaning");
		assertThat(complete.get("recommended").toString()).isEqualTo("[\"cedar\"]");
		assertThat(complete.get("next").isNull()).isTrue();
	}

	@Test
	void frameworksTellAllThatGuidesSayOfThem() {
		JsonNode list = json("/api/frameworks");
		assertThat(list.propertyNames()).containsExactly("revision", "frameworks", "next");
		assertThat(list.get("frameworks")).hasSize(3);
		JsonNode cedar = json("/api/frameworks/cedar");
		assertThat(cedar.get("framework")).isEqualTo(list.get("frameworks").get(2));
		JsonNode guide = cedar.get("guides").get(0);
		assertThat(guide.get("reasons").toString()).isEqualTo("[\"You like the smell.\"]");
		JsonNode matrix = json(GUIDE + "/matrix?frameworks=cedar");
		guide.get("rows").forEach((row) -> {
			assertThat(matrix.findValues("cells").stream().map((cells) -> cells.get(0).toString()))
				.contains(row.get("cell").toString());
		});
		assertThat(guide.get("rows")).isNotEmpty();
	}

	@Test
	void searchAnswersInPlainText() {
		JsonNode found = json("/api/search?q=forms");
		assertThat(found.propertyNames()).containsExactly("revision", "query", "total", "any", "results", "next");
		assertThat(found.get("total").intValue()).isEqualTo(found.get("results").size()).isPositive();
		found.get("results").forEach((result) -> {
			assertThat(result.toString()).doesNotContain("<mark>").doesNotContain("&lt;");
			assertThat(result.get("url").stringValue()).startsWith("https://trees.example/");
		});
		assertThat(json("/api/search").get("results")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/guides", GUIDE, GUIDE + "/matrix?only=differences", GUIDE + "/wizard",
			GUIDE + "/decision?forms=no", "/api/frameworks", "/api/frameworks/alder", "/api/search?q=water",
			"/v3/api-docs" })
	void theSameRequestGetsTheSameBytesAndItsTag(String path) {
		HttpResponse<String> first = this.visitor.get(path);
		HttpResponse<String> second = this.visitor.get(path, "Accept", "application/json");
		assertThat(first.statusCode()).isEqualTo(200);
		assertThat(first.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/json");
		assertThat(second.body()).isEqualTo(first.body());
		String tag = first.headers().firstValue("ETag").orElseThrow();
		assertThat(this.visitor.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
		HttpResponse<String> head = this.visitor.send("HEAD", path);
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(head.headers().firstValue("ETag")).hasValue(tag);
		assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(first.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
		assertThat(this.visitor.get(path + ((path.indexOf('?') < 0) ? "?" : "&") + "utm_source=x&%22=y").body())
			.isEqualTo(first.body());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/guides/nowhere | 404 | not-found
			/api/guides/choosing-slowly | 404 | not-found
			/api/guides/nowhere/matrix | 404 | not-found
			/api/guides/moving-house/matrix | 404 | not-found
			/api/guides/moving-house/wizard | 404 | not-found
			/api/guides/moving-house/decision | 404 | not-found
			/api/guides/%22%3E%3Cscript%3E | 404 | not-found
			/api/frameworks/oak | 404 | not-found
			/api/frameworks/alder/cells | 404 | not-found
			/api | 404 | not-found
			/api/nowhere | 404 | not-found
			/api/guides?page=2 | 404 | not-found
			/api/guides?page=999999 | 404 | not-found
			/api/guides?page=0 | 400 | bad-parameter
			/api/guides?page=-1 | 400 | bad-parameter
			/api/guides?page=x | 400 | bad-parameter
			/api/guides?page=1.5 | 400 | bad-parameter
			/api/guides?page=99999999999999999999 | 400 | bad-parameter
			/api/guides?page=1&page=1 | 400 | bad-parameter
			/api/frameworks?page=-1 | 400 | bad-parameter
			/api/guides/alder-birch-cedar/matrix?frameworks=oak | 400 | bad-parameter
			/api/guides/alder-birch-cedar/matrix?frameworks=alder,oak | 400 | bad-parameter
			/api/guides/alder-birch-cedar/matrix?section=none | 400 | bad-parameter
			/api/guides/alder-birch-cedar/matrix?section=speed&section=speed | 400 | bad-parameter
			/api/guides/alder-birch-cedar/matrix?only=same | 400 | bad-parameter
			/api/guides/alder-birch-cedar/matrix?q=a&q=b | 400 | bad-parameter
			/api/guides/alder-birch-cedar/decision?forms=perhaps | 400 | bad-parameter
			/api/guides/alder-birch-cedar/decision?forms=yes&forms=no | 400 | bad-parameter
			/api/guides/alder-birch-cedar/decision?must=none | 400 | bad-parameter
			/api/guides/alder-birch-cedar/decision?was=a&was=b | 400 | bad-parameter
			/api/search?q=a&q=b | 400 | bad-parameter
			/api/search?q=a&page=0 | 400 | bad-parameter
			/api/guides?page=%ff | 400 | unreadable-request
			/api/search?q=%ff | 400 | unreadable-request
			""")
	void whatCannotBeAnsweredIsAProblem(String path, int status, String type) {
		assertProblem(this.visitor.get(path), status, type);
		assertThat(this.visitor.get(path).body()).isEqualTo(this.visitor.get(path).body());
	}

	@Test
	void aLongQueryIsAProblem() {
		assertProblem(this.visitor.get("/api/search?q=" + "a".repeat(201)), 400, "bad-parameter");
		assertProblem(this.visitor.get(GUIDE + "/decision?forms=" + "a".repeat(4000)), 400, "bad-parameter");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH", "PROPFIND" })
	void otherMethodsAreAProblemThatNamesThoseAllowed(String method) {
		for (String path : List.of("/api/guides", GUIDE, "/api/nowhere", "/v3/api-docs")) {
			HttpResponse<String> response = this.visitor.send(method, path);
			assertProblem(response, 405, "method-not-allowed");
			assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
		}
	}

	@Test
	void optionsAnswerUnderTheApiOnly() {
		HttpResponse<String> response = this.visitor.send("OPTIONS", GUIDE, "Origin", "https://other.example",
				"Access-Control-Request-Method", "GET");
		assertThat(response.statusCode()).isEqualTo(204);
		assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
		assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(response.headers().firstValue("Access-Control-Allow-Methods").orElse("")).contains("GET");
		assertThat(this.visitor.send("OPTIONS", "/guides").statusCode()).isEqualTo(405);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			text/html | 406
			image/png, text/* | 406
			application/json;q=0, */* | 406
			not a type | 406
			application/* | 200
			*/*;q=0.1 | 200
			text/html, application/json;q=0.5 | 200
			application/problem+json, application/json | 200
			""")
	void whoeverLeavesOutJsonGetsAProblem(String accepted, int status) {
		for (String path : List.of(GUIDE, "/v3/api-docs")) {
			HttpResponse<String> response = this.visitor.get(path, "Accept", accepted);
			if (status == 406) {
				assertProblem(response, 406, "not-acceptable");
			}
			else {
				assertThat(response.statusCode()).isEqualTo(200);
			}
		}
	}

	@Test
	void aGetThatBringsABodyIsRefused() {
		for (String type : List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
				"text/plain; charset=none", "application/json")) {
			for (String path : List.of("/api/guides", "/guides", "/search?q=water", GUIDE + "/matrix")) {
				assertThat(this.visitor.sendBody("GET", path, "page=0&x={", "Content-Type", type).statusCode())
					.as("%s with %s", path, type)
					.isEqualTo(413);
			}
		}
		assertThat(this.visitor.sendBody("GET", GUIDE + "/matrix", "{}").headers().firstValue("Content-Type"))
			.contains("application/problem+json");
	}

	@Test
	void aliasesMoveInTheApiToo() {
		for (String rest : List.of("", "/matrix?q=a%20b", "/wizard", "/decision?forms=no")) {
			HttpResponse<String> response = this.visitor.get("/api/guides/three-trees" + rest);
			assertThat(response.statusCode()).isEqualTo(301);
			assertThat(response.headers().firstValue("Location").orElse("")).endsWith(GUIDE + rest);
			assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		}
		assertThat(this.visitor.get("/guides/three-trees.md").headers().firstValue("Location").orElse(""))
			.endsWith("/guides/alder-birch-cedar.md");
	}

	private JsonNode json(String path) {
		HttpResponse<String> response = this.visitor.get(path);
		assertThat(response.statusCode()).as(path).isEqualTo(200);
		return JsonMapper.shared().readTree(response.body());
	}

	private static void assertProblem(HttpResponse<String> response, int status, String type) {
		assertThat(response.statusCode()).as(response.uri().toString()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		JsonNode problem = JsonMapper.shared().readTree(response.body());
		assertThat(problem.propertyNames()).containsExactly("type", "title", "status", "detail", "instance");
		assertThat(problem.get("type").stringValue()).isEqualTo("/developers#problem-" + type);
		assertThat(problem.get("status").intValue()).isEqualTo(status);
		assertThat(problem.get("detail").stringValue()).isNotBlank().hasSizeLessThan(400);
		assertThat(problem.get("instance").stringValue()).isEqualTo(response.uri().getRawPath());
		assertThat(response.body()).doesNotContain("Exception").doesNotContain("dev.framewise").doesNotContain("\tat ");
	}

}
