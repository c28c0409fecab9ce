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

	ThreeFrameworksPagesTests(@LocalServerPort int port) {
		super(new Visitor(port));
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
