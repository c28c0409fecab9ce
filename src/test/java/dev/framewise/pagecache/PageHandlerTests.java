package dev.framewise.pagecache;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import dev.framewise.crowd.RoomyCrowd;
import dev.framewise.evidence.EvidenceSettings;
import dev.framewise.revision.InService;
import dev.framewise.revision.SnapshotFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Finished pages on their way out of the server. The site behind counts who comes to it.
 */
class PageHandlerTests {

	private static final String PAGE = "All about trees. ".repeat(20_000);

	private final PageFilter filter = new PageFilter(new PageCache(new PageCacheSettings(DataSize.ofMegabytes(4))),
			new InService(), EvidenceSettings.standard(LocalDate.of(2026, 11, 26)),
			new RenderTimes(new SimpleMeterRegistry(), Duration.ofMinutes(1)), RoomyCrowd.get(), new MockEnvironment());

	private final AtomicInteger asked = new AtomicInteger();

	private final Server server = new Server();

	private final ServerConnector connector = new ServerConnector(this.server, 1, 1);

	private final HttpClient client = HttpClient.newHttpClient();

	@BeforeEach
	void start() throws Exception {
		PageHandler handler = new PageHandler(this.filter);
		handler.setHandler(new Handler.Abstract() {

			@Override
			public boolean handle(Request request, Response response, Callback callback) {
				PageHandlerTests.this.asked.incrementAndGet();
				if (request.getHttpURI().getPath().equals("/broken")) {
					throw new IllegalStateException("broken");
				}
				response.setStatus(203);
				response.write(true, null, callback);
				return true;
			}

		});
		this.connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
		this.server.addConnector(this.connector);
		this.server.setHandler(handler);
		this.server.start();
		keep("/guides");
	}

	@AfterEach
	void stop() throws Exception {
		this.server.stop();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/guides", "/guides?", "/guides?junk=1&x=%C3%A4" })
	void aFinishedPageDoesNotAskTheSite(String address) throws Exception {
		HttpResponse<String> page = send("GET", address);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).isEqualTo(PAGE);
		assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
		assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
		assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("max-age=0");
		assertThat(page.headers().firstValue("Vary")).hasValue("Accept-Encoding");
		assertThat(this.asked).hasValue(0);
	}

	@Test
	void aQueryIsReadAlikeEachTime() throws Exception {
		for (int time = 1; time <= 3; time++) {
			assertThat(send("GET", "/guides?junk=1").body()).isEqualTo(PAGE);
			assertThat(send("GET", "/guides?junk=1&x=%C3").statusCode()).isEqualTo(203);
			assertThat(send("GET", "/guides?junk=1&" + "x".repeat(300)).body()).isEqualTo(PAGE);
			assertThat(this.asked).hasValue(time);
		}
	}

	@Test
	void aKnownPageIsNotSentAgain() throws Exception {
		String tag = send("GET", "/guides").headers().firstValue("ETag").orElseThrow();
		HttpResponse<String> known = send("GET", "/guides", "If-None-Match", "\"a\", " + tag);
		assertThat(known.statusCode()).isEqualTo(304);
		assertThat(known.body()).isEmpty();
		assertThat(known.headers().firstValue("ETag")).hasValue(tag);
		assertThat(known.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
		assertThat(send("GET", "/guides", "If-None-Match", "\"a\"").statusCode()).isEqualTo(200);
		assertThat(this.asked).hasValue(0);
	}

	@Test
	void headHasTheHeadersOfThePage() throws Exception {
		HttpResponse<String> head = send("HEAD", "/guides", "Accept-Encoding", "gzip");
		HttpResponse<String> page = send("GET", "/guides", "Accept-Encoding", "gzip");
		assertThat(head.body()).isEmpty();
		assertThat(head.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(head.headers().map().keySet()).isEqualTo(page.headers().map().keySet());
		assertThat(head.headers().firstValue("Content-Length")).isEqualTo(page.headers().firstValue("Content-Length"));
		assertThat(this.asked).hasValue(0);
	}

	@Test
	void whatIsNotFinishedIsTheSites() throws Exception {
		assertThat(send("GET", "/other").statusCode()).isEqualTo(203);
		assertThat(send("POST", "/guides").statusCode()).isEqualTo(203);
		assertThat(send("GET", "/guides", "Accept", "text/markdown").statusCode()).isEqualTo(203);
		assertThat(send("GET", "/guides?x=%C3").statusCode()).isEqualTo(203);
		assertThat(send("GET", "/broken").statusCode()).isEqualTo(500);
		assertThat(this.asked).hasValue(5);
	}

	/**
	 * There is one thread that reads requests, and it writes the pages too.
	 */
	@Test
	void whoDoesNotReadKeepsNobodyWaiting() throws Exception {
		try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), this.connector.getLocalPort())) {
			String request = "GET /guides HTTP/1.1\r\nHost: localhost\r\n\r\n";
			slow.getOutputStream().write(request.repeat(200).getBytes(StandardCharsets.US_ASCII));
			slow.getOutputStream().flush();
			assertThat(slow.getInputStream().read()).isEqualTo('H');
			for (int i = 0; i < 20; i++) {
				assertThat(send("GET", "/guides").statusCode()).isEqualTo(200);
			}
		}
	}

	private void keep(String path) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setServletPath(path);
		MockHttpServletResponse response = new MockHttpServletResponse();
		response.setHeader("Referrer-Policy", "no-referrer");
		FilterChain site = (asking, answering) -> {
			asking.setAttribute(SnapshotFilter.class.getName() + ".revision", "");
			answering.setContentType("text/html;charset=UTF-8");
			answering.getWriter().write(PAGE);
		};
		this.filter.doFilter(request, response, site);
		assertThat(response.getContentAsString()).isEqualTo(PAGE);
	}

	private HttpResponse<String> send(String method, String address, String... headers)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.connector.getLocalPort() + address))
			.timeout(Duration.ofSeconds(20))
			.method(method, HttpRequest.BodyPublishers.noBody());
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
