package dev.framewise.web;

import java.util.List;
import java.util.stream.Stream;

import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes back for requests that nobody sends by accident.
 */
@ThreeFrameworksSite
class ServerRefusalTests {

	private static final String LONG = "a".repeat(9_000);

	private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

	private final Visitor visitor;

	private final ServletWebServerApplicationContext context;

	ServerRefusalTests(@LocalServerPort int port, @Autowired ServletWebServerApplicationContext context) {
		this.visitor = new Visitor(port);
		this.context = context;
	}

	static Stream<Arguments> refused() {
		return Stream.of(Arguments.of("no request", "GARBAGE\r\n\r\n", 400),
				Arguments.of("another protocol", "GET / HTTP/9.9\r\n\r\n", 400),
				Arguments.of("no host", "GET / HTTP/1.1\r\n\r\n", 400),
				Arguments.of("a header without a colon", "GET /" + HOST + "Bad Header\r\n\r\n", 400),
				Arguments.of("a long header", "GET /" + HOST + "X: " + LONG + "\r\n\r\n", 431),
				Arguments.of("many headers", "GET /" + HOST + "X: 1\r\n".repeat(2_000) + "\r\n", 431),
				Arguments.of("a long address", "GET /" + LONG + HOST + "\r\n", 414),
				Arguments.of("a body", "GET /guides" + HOST + "Content-Length: 5\r\n\r\nhello", 413),
				Arguments.of("a body in chunks", "GET /guides" + HOST + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
						413),
				Arguments.of("too many parameters", "GET /guides?" + "a&".repeat(200) + HOST + "\r\n", 400),
				Arguments.of("a step on the spot", "GET /./guides" + HOST + "\r\n", 400),
				Arguments.of("a step to where it is known", "GET /assets/../guides" + HOST + "\r\n", 400),
				Arguments.of("an encoded slash", "GET /guides%2fx" + HOST + "\r\n", 400),
				Arguments.of("a zero", "GET /guides/%00" + HOST + "\r\n", 400),
				Arguments.of("a step back", "GET /guides/alder-birch-cedar/files/../guide.md" + HOST + "\r\n", 400),
				Arguments.of("a way up", "GET /../../etc/passwd" + HOST + "\r\n", 400), Arguments
					.of("an unknown encoding of the body", "GET /" + HOST + "Transfer-Encoding: nope\r\n\r\n", 400));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("refused")
	void whatTheServerRefusesCarriesTheHeadersOfEveryPage(String name, String request, int status) {
		RawResponse response = RawResponse.of(this.visitor, request);
		assertThat(response.status()).isEqualTo(status);
		SecurityHeaders.ALL.forEach((header, value) -> assertThat(response.text()).contains(header + ": " + value));
		assertThat(response.text()).doesNotContainIgnoringCase("jetty")
			.doesNotContain("Server:")
			.doesNotContain("Exception");
	}

	@Test
	void asManyParametersAsAPageCouldKnowAreRead() {
		assertThat(RawResponse.get(this.visitor, "/guides?" + "a&".repeat(199)).status()).isEqualTo(200);
	}

	/**
	 * Or a page that is finished would wait for a thread.
	 */
	@Test
	void nothingInFrontOfTheFinishedPagesWaits() {
		assertThat(((JettyWebServer) this.context.getWebServer()).getServer().getInvocationType())
			.isEqualTo(InvocationType.NON_BLOCKING);
	}

	@Test
	void programsAreToldInTheirOwnWay() {
		String answer = RawResponse.of(this.visitor, "GET /api/guides/..%2f..%2fetc" + HOST + "\r\n").text();
		assertThat(answer).contains("application/problem+json", "\"status\":400");
	}

	@Test
	void headersStandOnThePageOfAnErrorToo() {
		for (String path : List.of("/guides?page=%", "//example.org/", "/api/guides?page=%")) {
			String answer = RawResponse.get(this.visitor, path).text();
			assertThat(answer).as(path)
				.contains("Content-Security-Policy: default-src 'none'")
				.contains("X-Content-Type-Options: nosniff");
		}
		assertThat(RawResponse.get(this.visitor, "/api/guides?page=%").text())
			.contains("Access-Control-Allow-Origin: *", "Cross-Origin-Resource-Policy: cross-origin");
	}

}
