package dev.framewise.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import dev.framewise.feed.SitePages.SitePage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SitemapTests {

	@Test
	void fewPagesStandInOneFile() {
		Sitemap map = map(3, 3);
		assertThat(map.files()).isZero();
		assertThat(map.first()).contains("<urlset", "https://x.example/1</loc>", "https://x.example/3</loc>",
				"<lastmod>2026-01-02</lastmod>");
	}

	@Test
	void morePagesStandInFurtherFilesThatTheFirstOneLists() {
		Sitemap map = map(7, 3);
		assertThat(map.files()).isEqualTo(3);
		assertThat(map.first())
			.contains("<sitemapindex", "https://x.example/sitemap-1.xml</loc>", "https://x.example/sitemap-3.xml</loc>")
			.doesNotContain("sitemap-4");
		assertThat(map.file(1)).contains("/1</loc>", "/3</loc>").doesNotContain("/4</loc>");
		assertThat(map.file(3)).contains("/7</loc>").doesNotContain("/6</loc>");
	}

	@Test
	void aDayNobodyKnowsIsLeftOut() {
		assertThat(new Sitemap(List.of(new SitePage("/a", null)), 5, (path) -> path).first()).doesNotContain("lastmod");
	}

	private static Sitemap map(int pages, int size) {
		List<SitePage> all = IntStream.rangeClosed(1, pages)
			.mapToObj((i) -> new SitePage("/" + i, LocalDate.parse("2026-01-02")))
			.toList();
		return new Sitemap(all, size, (path) -> "https://x.example" + path);
	}

}
