package dev.framewise.metadata;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ThreeFrameworksSite
class HeadTests {

	private static final String SITE = "https://trees.example";

	private static final String GUIDE = "/guides/alder-birch-cedar";

	private final Visitor visitor;

	HeadTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@Test
	void theArticleSaysWhatItIs() {
		Map<String, JsonNode> data = data(GUIDE);
		JsonNode article = data.get("TechArticle");
		assertThat(article.get("headline").stringValue()).isEqualTo("Alder, Birch and Cedar: which wood?");
		assertThat(article.get("datePublished").stringValue()).isEqualTo("2026-03-01");
		assertThat(article.get("dateModified").stringValue()).isEqualTo("2026-04-15");
		assertThat(article.get("url").stringValue()).isEqualTo(SITE + GUIDE);
		assertThat(data.get("BreadcrumbList").get("itemListElement").size()).isEqualTo(2);
		JsonNode question = data.get("FAQPage").get("mainEntity").get(0);
		assertThat(question.get("name").stringValue()).isEqualTo("Does it float?");
		assertThat(question.get("acceptedAnswer").get("text").stringValue()).startsWith("Yes.").contains("All three.");
	}

	/**
	 * Java orders small maps by a number it draws at each start.
	 */
	@Test
	void fieldsStandInTheSameOrderAfterEveryStart() {
		assertThat(data(GUIDE).get("TechArticle").get("author").propertyNames()).containsExactly("name", "url");
		assertThat(data("/").get("WebSite").get("potentialAction").propertyNames()).containsExactly("@type", "target",
				"query-input");
	}

	@Test
	void theMatrixIsData() {
		JsonNode dataset = data(GUIDE + "/matrix").get("Dataset");
		assertThat(dataset.get("url").stringValue()).isEqualTo(SITE + GUIDE + "/matrix");
		assertThat(dataset.get("distribution").get(0).get("encodingFormat").stringValue()).isEqualTo("text/csv");
	}

	@Test
	void everyPageOfTheGuideShowsItsCard() {
		for (String below : List.of("", "/matrix", "/wizard", "/cheat-sheet")) {
			Document page = this.visitor.page(GUIDE + below);
			assertThat(content(page, "og:image")).startsWith(SITE + GUIDE + "/card-");
			assertThat(content(page, "og:image:alt")).startsWith("Alder or Birch or Cedar.go?");
			assertThat(content(page, "og:type")).isEqualTo("article");
			assertThat(content(page, "og:url")).isEqualTo(SITE + GUIDE + below);
			assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(SITE + GUIDE + below);
			assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
		}
		assertThat(content(this.visitor.page("/"), "og:type")).isEqualTo("website");
	}

	@Test
	void theCardNeverChangesUnderItsAddress() {
		String address = content(this.visitor.page(GUIDE), "og:image").substring(SITE.length());
		HttpResponse<String> card = this.visitor.get(address);
		assertThat(card.statusCode()).isEqualTo(200);
		assertThat(card.headers().firstValue("Content-Type")).contains("image/png");
		assertThat(card.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable", "max-age=31536000");
		HttpResponse<String> old = this.visitor.get(GUIDE + "/card-0123456789abcdef.png");
		assertThat(old.statusCode()).isEqualTo(302);
		assertThat(old.headers().firstValue("Location").orElseThrow()).endsWith(address);
		assertThat(this.visitor.get("/guides/nowhere/card-0123456789abcdef.png").statusCode()).isEqualTo(404);
	}

	@Test
	void errorsHaveNoCanonicalAddress() {
		assertThat(this.visitor.page("/nowhere", 404).select("link[rel=canonical], script[type]")).isEmpty();
	}

	private Map<String, JsonNode> data(String path) {
		return this.visitor.page(path)
			.select("script[type=application/ld+json]")
			.stream()
			.map(Element::data)
			.map(JsonMapper.shared()::readTree)
			.collect(Collectors.toMap((data) -> data.get("@type").stringValue(), Function.identity()));
	}

	private static String content(Document page, String property) {
		return page.select("meta[property=" + property + "]").attr("content");
	}

}
