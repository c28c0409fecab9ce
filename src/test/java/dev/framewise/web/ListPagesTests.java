package dev.framewise.web;

import dev.framewise.ChangingSite;
import dev.framewise.GeneratedContent;
import dev.framewise.Visitor;
import dev.framewise.publish.ContentLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists that do not fit on one page. The site is one of its own, because so many guides
 * may not vanish at once.
 */
@ChangingSite
@TestPropertySource(properties = "spring.application.name=lists")
class ListPagesTests {

	private final Visitor visitor;

	@Autowired
	ListPagesTests(@LocalServerPort int port, ContentLoader loader) {
		this.visitor = new Visitor(port);
		new GeneratedContent(60, 2, 2, 2, "many").into(ChangingSite.FOLDER);
		loader.load();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/guides", "/tags/all", "/authors/ed" })
	void aLongListGoesOnOnASecondPage(String list) {
		assertThat(this.visitor.page(list).select(".guide")).hasSize(50);
		assertThat(this.visitor.page(list).select("a[rel=next]").attr("href")).isEqualTo(list + "?page=2");
		assertThat(this.visitor.page(list).select("a[rel=prev]")).isEmpty();
		assertThat(this.visitor.page(list + "?page=2").select(".guide")).hasSize(10);
		assertThat(this.visitor.page(list + "?page=2").select("a[rel=prev]").attr("href")).isEqualTo(list);
		this.visitor.page(list + "?page=3", 404);
	}

}
