package dev.framewise.editor;

import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

@ShippedSite
@ActiveProfiles("editor")
class HelpPageTests {

	@LocalServerPort
	private int port;

	@Test
	void everyCodeIsExplainedUnderItsAnchor() {
		Document page = new Visitor(this.port).page("/editor/help");
		assertThat(HelpCatalogue.entries()).allSatisfy((entry) -> {
			String id = entry.code().id();
			assertThat(page.select("a[href=#" + id + "]")).hasSize(1);
			assertThat(page.select("section[aria-labelledby=" + id + "] h2#" + id)).hasSize(1);
			assertThat(page.select("section[aria-labelledby=" + id + "] pre").eachText()).hasSize(2);
			assertThat(page.select("section[aria-labelledby=" + id + "] q").text()).isEqualTo(entry.says());
		});
	}

}
