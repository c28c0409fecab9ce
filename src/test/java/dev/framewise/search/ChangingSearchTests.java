package dev.framewise.search;

import java.util.List;

import dev.framewise.ChangingSite;
import dev.framewise.GeneratedContent;
import dev.framewise.Visitor;
import dev.framewise.publish.ContentLoader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Searches while the content changes.
 */
@ChangingSite
class ChangingSearchTests {

	private final Visitor visitor;

	private final ContentLoader loader;

	@Autowired
	ChangingSearchTests(@LocalServerPort int port, ContentLoader loader) {
		this.visitor = new Visitor(port);
		this.loader = loader;
	}

	@Test
	void aChangeIsFoundAndWhatItReplacesIsNot() {
		load(new GeneratedContent(3, 2, 4, 2, "larch"));
		assertThat(total("larch")).isPositive();
		ChangingSite.FOLDER.change("guides/guide-2/guide.md", (text) -> text.replace("larch", "maple"));
		this.loader.load();
		assertThat(addresses("maple")).isNotEmpty().allMatch((address) -> address.startsWith("/guides/guide-2"));
		assertThat(addresses("together larch")).isNotEmpty()
			.noneMatch((address) -> address.startsWith("/guides/guide-2#both"));
		load(new GeneratedContent(1, 2, 4, 2, "larch"));
		assertThat(addresses("maple")).isEmpty();
		assertThat(addresses("larch")).noneMatch((address) -> address.startsWith("/guides/guide-"));
	}

	/**
	 * An index that grew change by change ranks as one made at once: else the same
	 * content would have two tags.
	 */
	@Test
	void howTheIndexCameAboutDoesNotShow() {
		GeneratedContent content = new GeneratedContent(5, 3, 6, 2, "larch");
		load(content);
		String before = this.visitor.get("/search?q=larch+role").body();
		for (String mark : List.of("maple", "yew", "oak")) {
			ChangingSite.FOLDER.change("guides/guide-3/guide.md",
					(text) -> text.replace("Together", "Together larch role " + mark + " role"));
			this.loader.load();
			this.visitor.page("/search?q=larch+role");
		}
		load(content);
		assertThat(this.visitor.get("/search?q=larch+role").body()).isEqualTo(before);
	}

	@Test
	void resultsComeFiftyAPage() {
		load(new GeneratedContent(30, 2, 4, 2, "larch"));
		Document first = this.visitor.page("/search?q=larch");
		int total = total("larch");
		assertThat(total).isGreaterThan(100);
		assertThat(first.select(".found li")).hasSize(50);
		String next = first.selectFirst("a[rel=next]").attr("href");
		assertThat(next).isEqualTo("/search?q=larch&page=2");
		List<String> second = this.visitor.page(next).select(".found h3 a").eachAttr("href");
		assertThat(second).hasSize(50).doesNotContainAnyElementsOf(first.select(".found h3 a").eachAttr("href"));
	}

	@Test
	void theLanguageOfTheSiteDecidesHowWordsEnd() {
		load(new GeneratedContent(1, 2, 2, 2, "larch"));
		ChangingSite.FOLDER.change("guides/first/guide.md", (text) -> text.replace("Together", "Queries"));
		this.loader.load();
		assertThat(this.visitor.page("/search?q=query").select(".found mark").eachText()).contains("Queries");
		ChangingSite.FOLDER.change("site.yaml", (text) -> text + "language: de\n");
		this.loader.load();
		assertThat(this.visitor.page("/search?q=query").select(".found mark")).isEmpty();
	}

	private void load(GeneratedContent content) {
		content.into(ChangingSite.FOLDER);
		assertThat(this.loader.load().problems()).noneMatch((problem) -> problem.toString().contains(": error: "));
	}

	private int total(String word) {
		String count = this.visitor.page("/search?q=" + word).select("[role=status]").text();
		return Integer.parseInt(count.split(" ")[0]);
	}

	private List<String> addresses(String words) {
		return this.visitor.page("/search?q=" + words.replace(' ', '+')).select(".found h3 a").eachAttr("href");
	}

}
