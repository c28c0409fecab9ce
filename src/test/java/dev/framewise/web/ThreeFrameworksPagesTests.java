package dev.framewise.web;

import java.util.Set;

import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page of a site with a guide to three frameworks.
 */
@ThreeFrameworksSite
class ThreeFrameworksPagesTests extends CrawlTests {

	private final Visitor visitor;

	ThreeFrameworksPagesTests(@LocalServerPort int port) {
		super(new Visitor(port));
		this.visitor = new Visitor(port);
	}

	@Test
	void homePortraitsAndMatricesLeadToFrameworksSideBySide() {
		assertThat(this.visitor.page("/").select(".pairs a").eachAttr("href"))
			.containsExactly("/compare/alder-vs-birch", "/compare/alder-vs-cedar", "/compare/birch-vs-cedar");
		assertThat(this.visitor.page("/frameworks/birch").select(".pairs a").eachAttr("href"))
			.containsExactly("/compare/birch-vs-alder", "/compare/birch-vs-cedar");
		String matrix = "/guides/alder-birch-cedar/matrix?frameworks=";
		assertThat(this.visitor.page(matrix + "cedar,alder").select(".takeaway .hint a").attr("href"))
			.isEqualTo("/compare/cedar-vs-alder");
		assertThat(this.visitor.page(matrix + "cedar").select(".takeaway .hint a")).isEmpty();
	}

	@Test
	void everyLinkLeadsToAPageAndAPlaceOnIt() {
		Set<String> pages = crawl(this::assertWellMade);
		assertThat(pages)
			.contains("/guides/alder-birch-cedar/matrix", "/guides/alder-birch-cedar/wizard",
					"/guides/alder-birch-cedar/files/tree.svg", "/guides/moving-house", "/frameworks/birch")
			.noneMatch((path) -> path.contains("choosing-slowly"));
	}

}
