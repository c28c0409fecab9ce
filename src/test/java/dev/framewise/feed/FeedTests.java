package dev.framewise.feed;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ThreeFrameworksSite
class FeedTests {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	private static final String SITE = "https://trees.example";

	private final Visitor visitor;

	FeedTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@ParameterizedTest
	@CsvSource({ "/feed.atom, application/atom+xml", "/feed.json, application/feed+json",
			"/sitemap.xml, application/xml", "/robots.txt, text/plain", "/llms.txt, text/plain",
			"/site.webmanifest, application/manifest+json", "/opensearch.xml, application/opensearchdescription+xml" })
	void eachIsServedAsWhatItIsWithATag(String path, String type) {
		HttpResponse<String> response = this.visitor.get(path);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
			.isEqualToIgnoringCase(type + ";charset=UTF-8");
		String tag = response.headers().firstValue("ETag").orElseThrow();
		assertThat(this.visitor.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
		HttpResponse<String> head = this.visitor.send("HEAD", path);
		assertThat(head.body()).isEmpty();
		assertThat(head.headers().firstValue("ETag")).contains(tag);
		assertThat(response.body()).doesNotContain("localhost");
	}

	@Test
	void theAtomFeedHasWhatTheSpecificationNeeds() throws Exception {
		Element feed = xml("/feed.atom").getDocumentElement();
		assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
		assertThat(text(feed, "title")).isEqualTo("Arboretum");
		assertThat(text(feed, "id")).isEqualTo(SITE + "/");
		assertThat(text(feed, "updated")).isEqualTo("2026-04-15T00:00:00Z");
		NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
		assertThat(entries.getLength()).isEqualTo(2);
		Element entry = (Element) entries.item(0);
		assertThat(text(entry, "id")).isEqualTo(SITE + "/guides/alder-birch-cedar");
		assertThat(text(entry, "title")).isEqualTo("Alder, Birch and Cedar: which wood?");
		assertThat(text(entry, "published")).isEqualTo("2026-03-01T00:00:00Z");
		assertThat(text(entry, "updated")).isEqualTo("2026-04-15T00:00:00Z");
		assertThat(text(entry, "summary")).endsWith("Updated on 2026-04-15; first published on 2026-03-01.");
		assertThat(text(entry, "name")).isNotBlank();
	}

	@Test
	void theJsonFeedSaysTheSame() {
		JsonNode feed = JsonMapper.shared().readTree(this.visitor.get("/feed.json").body());
		assertThat(feed.get("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
		assertThat(feed.get("feed_url").stringValue()).isEqualTo(SITE + "/feed.json");
		assertThat(feed.get("language").stringValue()).isEqualTo("en-GB");
		JsonNode item = feed.get("items").get(0);
		assertThat(item.get("url").stringValue()).isEqualTo(SITE + "/guides/alder-birch-cedar");
		assertThat(item.get("date_modified").stringValue()).isEqualTo("2026-04-15T00:00:00Z");
		assertThat(item.get("tags").size()).isEqualTo(2);
	}

	@Test
	void theMapNamesEveryPageOnceWithTrueDays() throws Exception {
		NodeList urls = xml("/sitemap.xml").getElementsByTagName("url");
		List<String> paths = IntStream.range(0, urls.getLength())
			.mapToObj((i) -> child((Element) urls.item(i), "loc").substring(SITE.length()))
			.toList();
		assertThat(paths).doesNotHaveDuplicates()
			.contains("/", "/guides", "/frameworks/cedar", "/guides/alder-birch-cedar",
					"/guides/alder-birch-cedar/matrix", "/guides/alder-birch-cedar/wizard",
					"/guides/alder-birch-cedar/cheat-sheet", "/guides/moving-house")
			.noneMatch((path) -> path.contains("choosing-slowly"));
		paths.forEach((path) -> assertThat(this.visitor.get(path).statusCode()).as(path).isEqualTo(200));
		IntStream.range(0, urls.getLength())
			.mapToObj((i) -> (Element) urls.item(i))
			.filter((url) -> child(url, "loc").contains("/guides/alder-birch-cedar"))
			.forEach((url) -> assertThat(child(url, "lastmod")).isEqualTo("2026-04-15"));
	}

	@Test
	void robotsFindTheMap() {
		assertThat(this.visitor.get("/robots.txt").body()).startsWith("User-agent: *\n")
			.contains("\nSitemap: " + SITE + "/sitemap.xml\n");
	}

	@Test
	void languageModelsFindAnIndex() {
		String text = this.visitor.get("/llms.txt").body();
		assertThat(text).startsWith("# Arboretum\n\n> Three trees, one choice.\n")
			.contains("- [Alder, Birch and Cedar: which wood?](" + SITE
					+ "/guides/alder-birch-cedar.md): Three frameworks")
			.doesNotContain("choosing-slowly");
	}

	@Test
	void theHostThatARequestNamesIsNeverRepeated() {
		Set<String> paths = Set.of("/feed.atom", "/feed.json", "/sitemap.xml", "/robots.txt", "/llms.txt",
				"/opensearch.xml", "/", "/guides/alder-birch-cedar");
		assertThat(paths.stream()
			.map((path) -> this.visitor.get(path, "X-Forwarded-Host", "evil.example", "Forwarded", "host=evil.example"))
			.map(HttpResponse::body)
			.filter((body) -> body.contains("evil.example"))
			.collect(Collectors.toSet())).isEmpty();
	}

	@Test
	void theManifestsIconsAreThere() {
		JsonNode manifest = JsonMapper.shared().readTree(this.visitor.get("/site.webmanifest").body());
		assertThat(manifest.get("name").stringValue()).isEqualTo("Arboretum");
		manifest.get("icons").forEach((icon) -> {
			HttpResponse<String> response = this.visitor.get(icon.get("src").stringValue());
			assertThat(response.statusCode()).isEqualTo(200);
			assertThat(response.headers().firstValue("Content-Type")).contains(icon.get("type").stringValue());
		});
	}

	private Document xml(String path) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder()
			.parse(new ByteArrayInputStream(this.visitor.get(path).body().getBytes(StandardCharsets.UTF_8)));
	}

	private static String text(Element parent, String name) {
		return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
	}

	private static String child(Element parent, String name) {
		return parent.getElementsByTagName(name).item(0).getTextContent();
	}

}
