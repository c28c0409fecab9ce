package dev.framewise.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ThreeFrameworksSite
class SearchTests {

	private static final String GUIDE = "/guides/alder-birch-cedar";

	private final Visitor visitor;

	SearchTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@ParameterizedTest
	@CsvSource({ "which wood, /guides/alder-birch-cedar", "does it float, /guides/alder-birch-cedar#does-it-float",
			"requests, /guides/alder-birch-cedar#row-requests", "templates, /guides/alder-birch-cedar#row-pages",
			"how we measured, /guides/alder-birch-cedar#how-we-measured", "moving house, /guides/moving-house",
			"alder, /frameworks/alder", "birch shines, /guides/alder-birch-cedar#birch-shines" })
	void theBestResultLeadsToTheSection(String query, String address) {
		assertThat(found(query)).first().isEqualTo(address);
	}

	@ParameterizedTest
	@CsvSource({ "flaot", "floa", "floats", "flot", "FLOAT", "flöat", "float?", "lfoat" })
	void oneSlipOfTypingIsForgiven(String query) {
		assertThat(found(query)).contains(GUIDE + "#does-it-float");
	}

	@Test
	void twoSlipsAreAnotherWord() {
		assertThat(found("flaaot")).doesNotContain(GUIDE + "#does-it-float");
	}

	@Test
	void everyLinkLeadsToAPlaceThatIsThere() {
		List<String> addresses = found("alder birch cedar river forms ski box water");
		assertThat(addresses).hasSizeGreaterThan(10);
		addresses.forEach((address) -> {
			String[] parts = address.split("#");
			Document page = this.visitor.page(parts[0]);
			if (parts.length > 1) {
				assertThat(page.getElementById(parts[1])).as(address).isNotNull();
			}
		});
	}

	@Test
	void theWordsAreMarked() {
		Document page = search("river");
		Element result = page.selectFirst(".found li");
		assertThat(result.select("mark").eachText()).contains("river");
		assertThat(result.text()).contains("You live by a river.").contains("Alder, Birch and Cedar: which wood?");
	}

	@Test
	void textIsEscapedBeforeItIsMarked() {
		Document page = search("<form>");
		assertThat(page.select(".found form, .found script")).isEmpty();
		assertThat(page.select(".found").text()).contains("<form>");
		assertThat(page.selectFirst("input[name=q]").attr("value")).isEqualTo("<form>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "?", "te*m", "\"", "a AND", "title:alder", "[a TO", "~2", "(((", "\\", "/x/", "-" })
	void nothingInAQueryIsAnOperator(String query) {
		search(query);
	}

	@Test
	void whereNothingHasAllWordsSomeAreEnoughAndThePageSaysSo() {
		Document page = search("river qwertzuiop");
		assertThat(page.select(".found li")).isNotEmpty();
		assertThat(page.select("main .note").text()).contains("some of them");
	}

	@Test
	void whatIsHiddenIsNotFound() {
		assertThat(found("choosing slowly")).noneMatch((address) -> address.contains("choosing-slowly"));
	}

	@Test
	void anEmptySearchHelps() {
		for (String path : List.of("/search", "/search?q=", "/search?q=%20")) {
			Document page = this.visitor.page(path);
			assertThat(page.select("main form[role=search] input[name=q]")).hasSize(1);
			assertThat(page.select("main a").eachAttr("href")).contains("/guides", "/frameworks", "/tags");
		}
	}

	@Test
	void aSearchWithoutResultsShowsAWayOn() {
		Document page = search("qwertzuiop");
		assertThat(page.select("[role=status]").text()).isEqualTo("No result for “qwertzuiop”");
		assertThat(page.select(".empty a").eachAttr("href")).contains("/guides", "/frameworks", "/tags");
	}

	@Test
	void whatCannotBeSearchedForAnswers400WithTheReason() {
		assertThat(this.visitor.page("/search?q=" + "x".repeat(201), 400).text()).contains("200");
		assertThat(this.visitor.page("/search?q=a&q=b", 400).text()).contains("q");
		this.visitor.page("/search?q=alder&page=0", 400);
		this.visitor.page("/search?q=alder&page=99", 404);
	}

	@Test
	void theSameSearchHasTheSameTag() {
		String tag = this.visitor.get("/search?q=alder").headers().firstValue("ETag").orElseThrow();
		assertThat(this.visitor.get("/search?q=alder", "If-None-Match", tag).statusCode()).isEqualTo(304);
	}

	@Test
	void browsersLearnHowToSearch() {
		String address = this.visitor.page("/").selectFirst("link[rel=search]").attr("href");
		assertThat(this.visitor.get(address).body())
			.contains("<Url type=\"text/html\" template=\"https://trees.example/search?q={searchTerms}\"/>")
			.contains("<ShortName>Arboretum</ShortName>");
	}

	private List<String> found(String query) {
		return search(query).select(".found h3 a").eachAttr("href");
	}

	private Document search(String query) {
		return this.visitor.page("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
	}

}
