package dev.framewise.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes over the wire: how much, and what is kept on the other side.
 */
@ShippedSite
class WireTests {

	private static final String ARTICLE = "/guides/django-vs-fastapi";

	/** Bytes of a first visit to the article: page, style and scripts; 40 KB. */
	private static final int BUDGET = 40 * 1024;

	private final Visitor visitor;

	WireTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@Test
	void aFirstVisitToTheArticleStaysWithinItsBudget() {
		long bytes = Stream.concat(Stream.of(ARTICLE), assets(ARTICLE).stream())
			.mapToLong((path) -> compressed(path).body().length)
			.sum();
		assertThat(bytes).isBetween(5_000L, (long) BUDGET);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", ARTICLE, ARTICLE + "/matrix", "/assets/framewise.css" })
	void aCompressedAnswerIsTheSamePageWithTheSameTag(String path) throws IOException {
		HttpResponse<String> plain = this.visitor.get(path);
		HttpResponse<byte[]> compressed = compressed(path);
		assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(Stream.of(plain, compressed)
			.map((response) -> String.join(",", response.headers().allValues("Vary")).toLowerCase()))
			.allMatch((vary) -> vary.contains("accept-encoding"));
		assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes()).asString()
			.isEqualTo(plain.body());
		String tag = plain.headers().firstValue("ETag").orElseThrow();
		assertThat(compressed.headers().firstValue("ETag")).hasValue(tag);
		HttpResponse<byte[]> known = this.visitor.bytes(path, "Accept-Encoding", "gzip", "If-None-Match", tag);
		assertThat(known.statusCode()).isEqualTo(304);
		assertThat(known.body()).isEmpty();
	}

	@Test
	void pagesNameAssetsByTheirHashAndBrowsersKeepThem() {
		for (String page : List.of("/", ARTICLE, "/nowhere")) {
			assertThat(assets(page)).hasSizeGreaterThan(1).allSatisfy((path) -> {
				assertThat(path).matches("/assets/.+-[0-9a-f]{32}\\.[a-z]+");
				HttpResponse<String> asset = this.visitor.get(path);
				assertThat(asset.statusCode()).isEqualTo(200);
				assertThat(asset.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000",
						"immutable");
			});
		}
	}

	@Test
	void underItsOwnNameAnAssetIsAskedForAgain() {
		HttpResponse<String> asset = this.visitor.get("/assets/framewise.css");
		assertThat(asset.headers().firstValue("Cache-Control")).hasValue("no-cache");
		String tag = asset.headers().firstValue("ETag").orElseThrow();
		assertThat(this.visitor.get("/assets/framewise.css", "If-None-Match", tag).statusCode()).isEqualTo(304);
	}

	@Test
	void aHashOfOtherBytesLeadsNowhere() {
		HttpResponse<String> asset = this.visitor.get("/assets/framewise-" + "0".repeat(32) + ".css");
		assertThat(asset.statusCode()).isEqualTo(404);
		assertThat(asset.headers().firstValue("Cache-Control").orElse("")).doesNotContain("immutable");
	}

	private HttpResponse<byte[]> compressed(String path) {
		return this.visitor.bytes(path, "Accept-Encoding", "gzip");
	}

	private List<String> assets(String path) {
		Document page = Jsoup.parse(this.visitor.get(path).body());
		return Stream
			.concat(page.select("script[src]").eachAttr("src").stream(),
					page.select("link[href^=/assets/]").eachAttr("href").stream())
			.toList();
	}

}
