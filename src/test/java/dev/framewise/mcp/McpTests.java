package dev.framewise.mcp;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.framewise.Assistant;
import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What assistants are answered.
 */
@ThreeFrameworksSite
class McpTests {

	private static final String GUIDE = "alder-birch-cedar";

	private final Visitor visitor;

	McpTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@Test
	void everyToolOnlyReadsAndTellsWhatItTakes() {
		try (Assistant assistant = new Assistant(this.visitor.address(""))) {
			List<McpSchema.Tool> tools = assistant.client().listTools().tools();
			assertThat(tools).extracting(McpSchema.Tool::name)
				.containsExactly("search_guides", "get_guide", "compare_frameworks", "decide");
			assertThat(tools).allSatisfy((tool) -> {
				assertThat(tool.annotations().readOnlyHint()).isTrue();
				assertThat(tool.annotations().destructiveHint()).isFalse();
				assertThat(tool.annotations().openWorldHint()).isFalse();
			});
			JsonNode decide = JsonMapper.shared().valueToTree(tools.get(3).inputSchema());
			JsonNode questions = decide.at("/properties/answers/anyOf/0/properties");
			assertThat(questions.at("/forms/description").stringValue())
				.startsWith("Do you need forms? Any form counts");
			assertThat(questions.at("/forms/enum").toString()).isEqualTo("[\"yes\",\"no\",\"unsure\"]");
			assertThat(questions.propertyNames()).hasSize(5);
		}
	}

	@Test
	void guidesAreResources() {
		try (Assistant assistant = new Assistant(this.visitor.address(""))) {
			List<McpSchema.Resource> resources = assistant.client().listResources().resources();
			assertThat(resources).extracting(McpSchema.Resource::uri)
				.containsExactlyInAnyOrder("https://trees.example/guides/alder-birch-cedar.md",
						"https://trees.example/guides/moving-house.md");
			McpSchema.ReadResourceResult read = assistant.client().readResource(resources.get(0));
			assertThat(((McpSchema.TextResourceContents) read.contents().get(0)).text()).startsWith("---\n");
			for (String uri : List.of("https://trees.example/guides/nowhere.md",
					"https://trees.example/guides/choosing-slowly.md", "file:///etc/passwd")) {
				assertThatExceptionOfType(McpError.class).isThrownBy(
						() -> assistant.client().readResource(McpSchema.ReadResourceRequest.builder(uri).build()));
			}
		}
	}

	@Test
	void everyAnswerSaysWhereItIsFrom() {
		try (Assistant assistant = new Assistant(this.visitor.address(""))) {
			JsonNode found = assistant.answer("search_guides", Map.of("query", "forms"));
			assertThat(found.get("page").stringValue()).isEqualTo("https://trees.example/search?q=forms");
			assertThat(found.at("/search/results/0/url").stringValue()).startsWith("https://trees.example/");
			assertThat(found.at("/guides/0/published").stringValue()).isEqualTo("2026-03-01");
			JsonNode compared = assistant.answer("compare_frameworks",
					Map.of("guide", GUIDE, "frameworks", List.of("birch", "alder"), "text", "forms"));
			assertThat(compared.get("page").stringValue())
				.isEqualTo("https://trees.example/guides/alder-birch-cedar/matrix?frameworks=birch,alder&q=forms");
			assertThat(compared.at("/matrix/sections/0/rows/0/cells/0/sources/0/checked").stringValue())
				.isEqualTo("2026-05-02");
			assertThat(compared.at("/guide/updated").stringValue()).isEqualTo("2026-04-15");
			JsonNode decided = assistant.answer("decide", Map.of("guide", GUIDE, "answers", Map.of("forms", "yes")));
			assertThat(decided.get("page").stringValue())
				.isEqualTo("https://trees.example/guides/alder-birch-cedar/wizard?forms=yes");
			assertThat(decided.at("/reasons/0/rows/0/id").stringValue()).isEqualTo("forms");
			assertThat(decided.at("/reasons/0/rows/0/cells/0/sources")).isNotEmpty();
			McpSchema.CallToolResult read = assistant.call("get_guide", Map.of("guide", GUIDE));
			assertThat(((McpSchema.TextContent) read.content().get(0)).text()).contains("checked 2026-05-02");
		}
	}

	@Test
	void aSlugOfOldIsFollowed() {
		try (Assistant assistant = new Assistant(this.visitor.address(""))) {
			assertThat(assistant.answer("get_guide", Map.of("guide", "three-trees")).at("/guide/slug").stringValue())
				.isEqualTo(GUIDE);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			get_guide | {} | guide
			get_guide | {"guide":"nowhere"} | no guide
			get_guide | {"guide":7} | text
			search_guides | {"query":""} | query
			search_guides | {"query":"a","page":0} | page
			search_guides | {"query":"a","page":"1"} | number
			compare_frameworks | {"guide":"alder-birch-cedar","frameworks":["oak"]} | oak
			compare_frameworks | {"guide":"alder-birch-cedar","frameworks":"alder"} | list
			compare_frameworks | {"guide":"moving-house"} | no feature matrix
			compare_frameworks | {"guide":"alder-birch-cedar","only_differences":"yes"} | true or false
			decide | {"guide":"alder-birch-cedar","answers":{"forms":"perhaps"}} | yes, no, unsure
			decide | {"guide":"alder-birch-cedar","answers":{"colour":"red"}} | colour
			decide | {"guide":"alder-birch-cedar","answers":["yes"]} | object
			decide | {"guide":"alder-birch-cedar","must":["colour"]} | colour
			decide | {"guide":"moving-house"} | no wizard
			""")
	void whatCannotBeAnsweredIsSaidInWords(String tool, String arguments, String words) {
		try (Assistant assistant = new Assistant(this.visitor.address(""))) {
			McpSchema.CallToolResult result = assistant.call(tool,
					JsonMapper.shared().readValue(arguments, new TypeReference<Map<String, Object>>() {
					}));
			assertThat(result.isError()).isTrue();
			assertThat(((McpSchema.TextContent) result.content().get(0)).text()).contains(words)
				.doesNotContain("Exception");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"jsonrpc":"2.0","id":1,"method":"no/such"} | 200 | -32601
			{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"none"}} | 200 | -32602
			{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"x"}} | 200 | -32002
			{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":7}} | 400 | -32602
			{"jsonrpc":"2.0","id":1,"method":"tools/call"} | 400 | -32602
			{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"decide","arguments":"x"}} | 400 | -32602
			{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}} | 400 | -32602
			{"jsonrpc":"2.0","id":1,"method":"tools/list","params":[1]} | 400 | -32602
			{"jsonrpc":"2.0","id":{},"method":"ping"} | 400 | -32600
			{"jsonrpc":"1.0","id":1,"method":"ping"} | 400 | -32600
			{"jsonrpc":"2.0","id":1} | 400 | -32600
			{"jsonrpc":"2.0","id":1,"method":7} | 400 | -32600
			[{"jsonrpc":"2.0","id":1,"method":"ping"}] | 400 | -32600
			7 | 400 | -32600
			{"jsonrpc": | 400 | -32700
			not json | 400 | -32700
			{} trailing | 400 | -32700
			""")
	void aMessageThatCannotBeAnsweredGetsAnErrorOfItsProtocol(String message, int status, int code) {
		HttpResponse<String> response = post(message);
		assertThat(response.statusCode()).isEqualTo(status);
		assertError(response, code);
	}

	@Test
	void whatIsNoMessageIsRefused() {
		assertThat(send("POST", "{}", "Content-Type", "text/plain").statusCode()).isEqualTo(415);
		assertThat(send("POST", "{}", "Content-Type", "application/json", "Accept", "text/html").statusCode())
			.isEqualTo(406);
		assertThat(send("POST", "{}", "Content-Type", "application/json", "MCP-Protocol-Version", "1999-01-01")
			.statusCode()).isEqualTo(400);
		HttpResponse<String> large = post("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + "x".repeat(70_000) + "\"}");
		assertThat(large.statusCode()).isEqualTo(413);
		assertError(large, -32600);
		assertError(post("[".repeat(30_000)), -32700);
		for (String method : List.of("GET", "DELETE", "PUT")) {
			HttpResponse<String> response = send(method, "", "Accept", "text/event-stream");
			assertThat(response.statusCode()).isEqualTo(405);
			assertThat(response.headers().firstValue("Allow")).hasValue("POST");
		}
	}

	@Test
	void whoIsStillWritingReadsWhyItIsRefused() {
		for (int i = 0; i < 10; i++) {
			HttpResponse<String> large = post("x".repeat(900_000));
			assertThat(large.statusCode()).isEqualTo(413);
			assertError(large, -32600);
			assertThat(send("POST", "x".repeat(900_000), "Content-Type", "text/plain").statusCode()).isEqualTo(415);
		}
	}

	/**
	 * There are fewer connections to the database than clients here.
	 */
	@Test
	void whoWritesSlowlyHoldsNothing() throws Exception {
		URI site = URI.create(this.visitor.address("/"));
		List<Socket> slow = new ArrayList<>();
		try {
			for (int i = 0; i < 250; i++) {
				Socket socket = new Socket(site.getHost(), site.getPort());
				slow.add(socket);
				write(socket, "POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
						+ "Content-Length: 40\r\nConnection: close\r\n\r\n{\"jsonrpc\":");
			}
			assertThat(post("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}").statusCode()).isEqualTo(200);
			assertThat(this.visitor.get("/nowhere").statusCode()).isEqualTo(404);
			write(slow.get(0), "\"2.0\",\"id\":1,\"method\":\"ping\"}");
			assertThat(new String(slow.get(0).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 200");
		}
		finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
	}

	private static void write(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
	}

	@Test
	void onlyPagesOfThisSiteMaySendMessages() {
		String ping = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";
		for (String origin : List.of("https://evil.example", "null", "https://trees.example.evil.example",
				"http://trees.example")) {
			HttpResponse<String> response = send("POST", ping, "Content-Type", "application/json", "Origin", origin);
			assertThat(response.statusCode()).as(origin).isEqualTo(403);
			assertError(response, -32600);
		}
		HttpResponse<String> own = send("POST", ping, "Content-Type", "application/json", "Origin",
				"https://trees.example");
		assertThat(own.statusCode()).isEqualTo(200);
		assertThat(own.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
			"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}" })
	void whatNeedsNoAnswerGetsNone(String message) {
		HttpResponse<String> response = post(message);
		assertThat(response.statusCode()).isEqualTo(202);
		assertThat(response.body()).isEmpty();
	}

	private HttpResponse<String> post(String message) {
		return send("POST", message, "Content-Type", "application/json", "Accept",
				"application/json, text/event-stream");
	}

	private HttpResponse<String> send(String method, String message, String... headers) {
		return this.visitor.sendBody(method, "/mcp", message, headers);
	}

	private static void assertError(HttpResponse<String> response, int code) {
		JsonNode error = JsonMapper.shared().readTree(response.body());
		assertThat(error.get("jsonrpc").stringValue()).isEqualTo("2.0");
		assertThat(error.at("/error/code").intValue()).isEqualTo(code);
		assertThat(response.body()).doesNotContain("Exception")
			.doesNotContain("stackTrace")
			.doesNotContain("io.modelcontextprotocol");
	}

}
