package dev.framewise.web;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.framewise.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands around every answer, whatever its status: all headers that protect readers,
 * and nothing of the inside.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "framewise.content=src/test/resources/three-frameworks", "framewise.today=2026-11-22",
				"framewise.watch=false", "framewise.mcp=true", "management.server.port=0" })
class HeadersTests {

	private static final String GUIDE = "/guides/alder-birch-cedar";

	private static final String LONG = "a".repeat(9_000);

	private static final String INSIDE = "a secret of the inside";

	private final Visitor visitor;

	HeadersTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	static Stream<Arguments> answers() {
		return Stream.of(Arguments.of(200, get(GUIDE)), Arguments.of(200, get("/assets/framewise.css")),
				Arguments.of(200, get("/livez")), Arguments.of(200, get("/readyz")),
				Arguments.of(301, get(GUIDE + "/")), Arguments.of(304, get(GUIDE, "If-None-Match: *")),
				Arguments.of(400, get("/guides?page=x")), Arguments.of(400, get("/guides?page=%")),
				Arguments.of(400, get("/guides/%00")), Arguments.of(404, get("/nowhere")),
				Arguments.of(404, get("/actuator/health")), Arguments.of(405, request("POST", GUIDE)),
				Arguments.of(405, request("TRACE", GUIDE)), Arguments.of(405, request("OPTIONS", GUIDE)),
				Arguments.of(413,
						request("POST", "/mcp", "Content-Type: application/json",
								"Accept: application/json, text/event-stream", "Content-Length: 70000")
								+ " ".repeat(70_000)),
				Arguments.of(414, get("/" + LONG)), Arguments.of(431, get("/", "X: " + LONG)),
				Arguments.of(500, get("/test/throws")), Arguments.of(503, get("/test/away")));
	}

	@ParameterizedTest(name = "{0} {index}")
	@MethodSource("answers")
	void everyAnswerIsProtectedAndSaysNothingOfTheInside(int status, String request) {
		everyTime(status, request);
		// What was kept goes out another way.
		everyTime(status, request);
	}

	private void everyTime(int status, String request) {
		RawResponse response = RawResponse.of(this.visitor, request);
		assertThat(response.status()).as(response.text()).isEqualTo(status);
		Map<String, String> headers = headers(response.text());
		assertThat(headers).containsAllEntriesOf(SecurityHeaders.ALL)
			.doesNotContainKeys("Server", "X-Powered-By", "Set-Cookie", "Set-Cookie2", "Via");
		assertThat(response.text()).doesNotContain(INSIDE, "Exception", "dev.framewise", "org.springframework", "\tat ")
			.doesNotContainIgnoringCase("jetty");
	}

	private static String get(String path, String... headers) {
		return request("GET", path, headers);
	}

	private static String request(String method, String path, String... headers) {
		StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
		Arrays.stream(headers).forEach((header) -> request.append(header).append("\r\n"));
		return request.append("Connection: close\r\n\r\n").toString();
	}

	/**
	 * By name; one that stood there twice would be two values, and so none of those
	 * expected.
	 */
	private static Map<String, String> headers(String text) {
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		text.substring(0, text.indexOf("\r\n\r\n"))
			.lines()
			.skip(1)
			.map((line) -> line.split(": ?", 2))
			.forEach((header) -> headers.merge(header[0], header[1], (one, other) -> one + ", " + other));
		return headers;
	}

	/**
	 * Faults that the site itself should not have.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	@Controller
	static class Faults {

		@GetMapping("/test/throws")
		@ResponseBody
		String fault() {
			throw new IllegalStateException(INSIDE);
		}

		@GetMapping("/test/away")
		@ResponseBody
		String away() {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, INSIDE);
		}

	}

}
