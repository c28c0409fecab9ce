package dev.framewise.article;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ThreeFrameworksSite
class ArticlePageTests {

	private final Document comparison;

	private final Document plain;

	ArticlePageTests(@LocalServerPort int port) {
		Visitor visitor = new Visitor(port);
		this.comparison = visitor.page("/guides/alder-birch-cedar");
		this.plain = visitor.page("/guides/moving-house");
	}

	@Test
	void theHeadSaysHowOldTheOldestFactIs() {
		assertThat(this.comparison.select(".page-head .meta").text()).contains("Published ", "Oldest fact checked ",
				" to read");
		assertThat(this.plain.select(".page-head .meta").text()).doesNotContain("Oldest fact");
	}

	@Test
	void theAuthorIsNamedWithWhatVerifiedMeans() {
		Element card = this.comparison.selectFirst(".author-card");
		assertThat(card.select("a[rel=author]").attr("href")).isEqualTo("/authors/forester");
		assertThat(card.select(".verified").text())
			.isEqualTo("Verified Arboretum vouches for who writes under this name.");
	}

	@Test
	void aMistakeIsReportedAndThePageEditedWhereTheSiteSays() {
		assertThat(this.comparison.select(".amend a").eachAttr("href")).containsExactly(
				"https://code.example/new?title=" + escaped(this.comparison.select("h1").text()),
				"https://code.example/edit/guides/alder-birch-cedar/guide.md#L1");
	}

	@Test
	void eachSectionIsEditedAndReportedAtItsLine() throws IOException {
		List<String> lines = Files
			.readAllLines(Path.of("src/test/resources/three-frameworks/guides/alder-birch-cedar/guide.md"));
		List<Element> headings = this.comparison.select(".prose :is(h2, h3, h4):has(.amending)");
		assertThat(headings).hasSizeGreaterThan(15).allSatisfy((heading) -> {
			String text = heading.ownText();
			String edit = heading.select("a[aria-label^=Edit: ]").attr("href");
			assertThat(edit).startsWith("https://code.example/edit/guides/alder-birch-cedar/guide.md#L");
			String written = lines.get(Integer.parseInt(edit.substring(edit.indexOf("#L") + 2)) - 1);
			assertThat(written).startsWith("#").contains(text.split(" ")[0]);
			assertThat(heading.select("a[aria-label^=Report a mistake in: ]").attr("href"))
				.startsWith("https://code.example/new?title=" + escaped(this.comparison.select("h1").text() + ": "));
		});
		assertThat(this.comparison.select("[data-line]")).isEmpty();
	}

	@Test
	void aFootnoteLeadsBackToEachPlaceThatRefersToIt() {
		for (Element footnote : this.comparison.select(".footnotes > ol > li")) {
			String number = footnote.id().substring("fn:".length());
			assertThat(footnote.select(".footnote-back").eachAttr("href"))
				.containsExactlyInAnyOrderElementsOf(this.comparison.select(".footnote-ref a[href$=#fn:" + number + "]")
					.eachAttr("id")
					.stream()
					.map((id) -> "#" + id)
					.toList());
			assertThat(footnote.select(".footnote-back").eachAttr("aria-label")).doesNotHaveDuplicates();
		}
		assertThat(this.comparison.select("li[id=fn:1] .footnote-back").eachText()).startsWith("↩ 1", "2");
	}

	private static String escaped(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	@Test
	void readersAreAskedIntoTheCommunityAtTheTopAndAtTheEnd() {
		assertThat(this.comparison.select(".action a").eachAttr("href")).hasSize(2)
			.containsOnly("https://ask.trees.example/");
	}

	@Test
	void plansToLearnThatFollowEachOtherStandSideBySide() {
		assertThat(this.comparison.select(".timelines")).hasSize(1);
		assertThat(this.comparison.select(".timelines > .timeline")).hasSize(3);
		assertThat(this.comparison.select(".timeline > h2").eachAttr("id")).containsExactly("learn-alder",
				"learn-birch", "learn-cedar");
		assertThat(this.comparison.select(".timeline ol.learning b").eachText()).startsWith("Week 1", "Week 2");
		assertThat(this.comparison.select(".timeline .learning li").eachText())
			.startsWith("Week 1 structure, and water", "Week 2 bridges");
	}

	@Test
	void theEndLeadsOn() {
		assertThat(this.comparison.select(".next a").eachAttr("href")).contains("/guides/alder-birch-cedar/wizard",
				"/guides/alder-birch-cedar/matrix", "/frameworks/alder", "/frameworks/birch", "/frameworks/cedar");
	}

	@Test
	void codeIsNamedAndHighlightedAndStaysWhatItIs() {
		Element code = this.comparison.selectFirst("figure.code");
		assertThat(code.select("figcaption").text()).isNotBlank();
		assertThat(code.select("pre code [class^=tok-]")).isNotEmpty();
		assertThat(code.select("pre code").text()).doesNotContain("span");
	}

}
