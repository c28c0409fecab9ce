package dev.framewise.web;

import java.net.http.HttpResponse;
import java.util.List;

import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import dev.framewise.api.ProblemType;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page for developers.
 */
@ThreeFrameworksSite
class DevelopersTests {

	private final Visitor visitor;

	DevelopersTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@Test
	void everyPageLeadsThere() {
		assertThat(this.visitor.page("/").select("footer a").eachAttr("href")).contains("/developers");
		assertThat(this.visitor.page("/guides/alder-birch-cedar").select("footer a").eachAttr("href"))
			.contains("/developers");
	}

	@Test
	void everyRequestCanBeMadeAsItStands() {
		Document page = this.visitor.page("/developers");
		List<Element> gets = page.select("pre code").stream().filter((code) -> !code.text().contains(" -d ")).toList();
		assertThat(gets).hasSizeGreaterThan(12);
		for (Element code : gets) {
			assertThat(code.text()).matches("curl 'https://trees\\.example/[^']+'");
			String path = code.text().replaceFirst("curl 'https://trees\\.example", "").replaceFirst("'$", "");
			assertThat(this.visitor.get(path).statusCode()).as(path).isEqualTo(200);
		}
		page.select("main a[href^=/]")
			.forEach((link) -> assertThat(this.visitor.get(link.attr("href")).statusCode()).isEqualTo(200));
	}

	@Test
	void theMessageOfAnAssistantIsAnswered() {
		String command = this.visitor.page("/developers").select("pre code").last().text();
		String message = command.replaceFirst(".* -d '", "").replaceFirst("'$", "");
		HttpResponse<String> response = this.visitor.sendBody("POST", "/mcp", message, "Content-Type",
				"application/json", "Accept", "application/json");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).contains("\"structuredContent\"").contains("https://birch.example/forms");
	}

	@Test
	void everyProblemIsExplained() {
		Document page = this.visitor.page("/developers");
		for (ProblemType type : ProblemType.values()) {
			assertThat(page.getElementById(type.address().replaceFirst(".*#", ""))).as(type.id()).isNotNull();
		}
	}

}
