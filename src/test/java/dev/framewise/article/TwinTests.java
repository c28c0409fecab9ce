package dev.framewise.article;

import java.net.http.HttpResponse;
import java.util.Locale;

import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An article as Markdown.
 */
@ThreeFrameworksSite
class TwinTests {

	private static final String PAGE = "/guides/alder-birch-cedar";

	private final Visitor visitor;

	TwinTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@Test
	void itIsTheSourceThatAnyProgramReads() {
		HttpResponse<String> response = this.visitor.get(PAGE + ".md");
		assertThat(response.headers().firstValue("Content-Type").orElse(""))
			.isEqualToIgnoringCase("text/markdown;charset=UTF-8");
		assertThat(response.headers().firstValue("Link"))
			.hasValue("<https://trees.example" + PAGE + ">; rel=\"canonical\"");
		String twin = response.body();
		assertThat(twin).startsWith("---\ntitle: \"Alder, Birch and Cedar: which wood?\"\n")
			.contains("\n## What each can do\n")
			.contains("\n## Use several\n")
			.contains("| Templates | Partial")
			.contains("| Memory (lower is better) | 18 MB")
			.contains("\n3. Who cuts the wood?\n")
			.contains("- A machine → CEDAR.GO (*fast*)")
			.contains("[matrix](https://trees.example/guides/alder-birch-cedar/matrix)")
			.contains("[the forms](https://trees.example/guides/alder-birch-cedar#row-forms)")
			.contains("![A tree](https://trees.example/guides/alder-birch-cedar/files/tree.svg)")
			.contains("[runs](https://trees.example/guides/alder-birch-cedar/files/measurements/runs.yaml)")
			.contains("[Sap](https://sap.example/ \"Sap\")")
			.contains("> Read `GET /trees/{id}` as *text*.")
			.doesNotContain("{.")
			.doesNotContain("{#")
			.doesNotContain("include=")
			.doesNotContain("\uFDD0");
	}

	@Test
	void includedCodeStandsInItsBlockUnderItsTitle() {
		String twin = this.visitor.get(PAGE + ".md").body();
		String page = this.visitor.page(PAGE).select("pre[aria-label*=main.rs]").text();
		int start = twin.indexOf("```rust title=\"main.rs\"\n");
		assertThat(start).isPositive();
		assertThat(twin.substring(start + 24, twin.indexOf("\n```\n", start)).strip()).isEqualTo(page.strip());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			text/markdown | true
			text/markdown, text/html | true
			text/html;q=0.9, text/markdown;q=0.9, */* | true
			text/markdown;q=0.5, text/html;q=0.4 | true
			text/markdown;q=0.4, text/html;q=0.5 | false
			text/markdown;q=0.4, */* | false
			text/markdown;q=0 | false
			text/html, */*;q=0.8 | false
			*/* | false
			image/png | false
			not a type | false
			""")
	void whoeverRatherHasMarkdownGetsIt(String accepted, boolean markdown) {
		// Twice, for the second answer may be one that was kept.
		for (int i = 0; i < 2; i++) {
			HttpResponse<String> response = this.visitor.get(PAGE, "Accept", accepted);
			assertThat(response.headers().firstValue("Content-Type").orElse(""))
				.startsWith(markdown ? "text/markdown" : "text/html");
			assertThat(response.headers().allValues("Vary").toString().toLowerCase(Locale.ROOT))
				.containsPattern("accept[,\\]]");
			assertThat(response.body().equals(this.visitor.get(PAGE + ".md").body())).isEqualTo(markdown);
		}
	}

	@Test
	void pagesAndIndexLeadToIt() {
		assertThat(this.visitor.page(PAGE).select("link[rel=alternate][type=text/markdown]").attr("href"))
			.isEqualTo(PAGE + ".md");
		assertThat(this.visitor.page("/guides").select("link[type=text/markdown]")).isEmpty();
		String index = this.visitor.get("/llms.txt").body();
		assertThat(index).contains("(https://trees.example" + PAGE + ".md)")
			.contains("(https://trees.example" + PAGE + "/matrix.md)");
	}

	@Test
	void whereThereIsNoGuideThereIsNoTwin() {
		assertThat(this.visitor.get("/guides/nowhere.md").statusCode()).isEqualTo(404);
		assertThat(this.visitor.get("/guides/choosing-slowly.md").statusCode()).isEqualTo(404);
		HttpResponse<String> moved = this.visitor.get("/guides/three-trees", "Accept", "text/markdown");
		assertThat(moved.statusCode()).isEqualTo(301);
		String tag = this.visitor.get(PAGE + ".md").headers().firstValue("ETag").orElseThrow();
		assertThat(this.visitor.get(PAGE + ".md", "If-None-Match", tag).statusCode()).isEqualTo(304);
	}

}
