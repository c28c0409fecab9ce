package dev.framewise.matrix;

import java.util.List;

import dev.framewise.ChangingSite;
import dev.framewise.Visitor;
import dev.framewise.publish.ContentLoader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cells that spreadsheets or Markdown would take for something else, ids that look like
 * two, and frameworks that several guides compare.
 */
@ChangingSite
class AwkwardMatrixTests {

	private final Visitor visitor;

	private final ContentLoader loader;

	@Autowired
	AwkwardMatrixTests(@LocalServerPort int port, ContentLoader loader) {
		this.visitor = new Visitor(port);
		this.loader = loader;
	}

	@BeforeEach
	void publish() {
		ChangingSite.FOLDER.clear()
			.write("site.yaml", "name: Site\nbase-url: https://site.example\n")
			.write("authors/ed.md", "---\nname: Ed\n---\n");
		for (String id : List.of("a", "b", "a-vs-b", "c")) {
			ChangingSite.FOLDER.write("frameworks/" + id + ".md",
					"---\nname: '=%s'\nlanguage: Go\nhomepage: https://x.example/\n---\n\nText.\n".formatted(id));
		}
		guide("old", "2026-01-01", "a, b", "| Old | 1 s | 2 s |");
		guide("new", "2026-02-01", "b, a, c", """
				| +1 {#plus} | @sum | -2 | a \\| b |
				| Quotes | say "x" | `a_b*c` | ~one~ &amp;lt; |
				| Lines | [x](https://x.example/) | Yes, really | ? |""");
		guide("joined", "2026-03-01", "a-vs-b, c", "| Joined | Yes | No |");
		assertThat(this.loader.load().problems()).filteredOn((problem) -> problem.code().holdsBack()).isEmpty();
	}

	private static void guide(String slug, String published, String compares, String rows) {
		ChangingSite.FOLDER.write("guides/" + slug + "/guide.md", """
				---
				title: Guide %1$s
				summary: Summary.
				published: %2$s
				author: ed
				compares: [%3$s]
				---

				## Matrix {.matrix}

				| Row | %4$s |
				|---|%5$s
				%6$s
				""".formatted(slug, published, compares, compares.replace(", ", " | "),
				"---|".repeat(compares.split(",").length), rows));
	}

	@Test
	void noCellOfTheCsvIsAFormulaAndQuotesAreDoubled() {
		assertThat(this.visitor.get("/guides/new/matrix.csv").body())
			.isEqualTo(String.join("\r\n", "section,row,'=b,'=a,'=c", "Matrix,'+1,'@sum,'-2,a | b",
					"Matrix,Quotes,\"say \"\"x\"\"\",a_b*c,~one~ &lt;", "Matrix,Lines,x,\"Yes, really\",Unknown", ""));
	}

	@Test
	void markdownOfACellStaysText() {
		assertThat(this.visitor.get("/guides/new/matrix.md").body()).contains("| Row | =b | =a | =c |\n")
			.contains("| \\+1 | @sum | \\-2 | a \\| b |\n")
			.contains("| Quotes | say \"x\" | a\\_b\\*c | \\~one~ \\&lt; |\n")
			.contains("From [Guide new](<https://site.example/guides/new/matrix>), revision ");
	}

	@Test
	void severalGuidesOfTheSameFrameworksGiveTheOneThatChangedLast() {
		Document page = this.visitor.page("/compare/a-vs-b");
		assertThat(page.select("h1").text()).isEqualTo("=a vs =b: feature matrix");
		assertThat(page.select(".trail a[href=/guides/new]")).hasSize(1);
		assertThat(page.select("table.matrix").first().select("thead th:gt(0)").eachText()).containsExactly("=a", "=b");
		assertThat(page.getElementById("row-plus").select("td").eachText()).containsExactly("-2", "@sum");
	}

	@Test
	void anIdThatHoldsTheJointIsFound() {
		Document page = this.visitor.page("/compare/c-vs-a-vs-b");
		assertThat(page.select(".trail a[href=/guides/joined]")).as("the guide that changed last").hasSize(1);
		assertThat(this.visitor.page("/compare/b-vs-a-vs-c").select("thead th:gt(0)").eachText()).containsExactly("=b",
				"=a", "=c");
	}

	@Test
	void oneSetOfFrameworksHasOneCanonicalAddress() {
		assertThat(canonical("/compare/c-vs-a-vs-b")).isEqualTo("https://site.example/guides/joined/matrix");
		assertThat(canonical("/compare/b-vs-a-vs-c?q=x")).isEqualTo("https://site.example/guides/new/matrix");
		assertThat(canonical("/compare/a-vs-b")).isEqualTo("https://site.example/compare/b-vs-a");
		assertThat(canonical("/compare/b-vs-a")).isEqualTo("https://site.example/compare/b-vs-a");
	}

	private String canonical(String path) {
		return this.visitor.page(path).select("link[rel=canonical]").attr("href");
	}

	@Test
	void theParametersOfTheMatrixApplyToAComparison() {
		assertThat(this.visitor.page("/compare/a-vs-b?q=quotes").select("table.matrix tbody tr")).hasSize(1);
		assertThat(this.visitor.page("/compare/a-vs-b?frameworks=c").select("thead th:gt(0)").eachText())
			.containsExactly("=c");
		this.visitor.page("/compare/a-vs-b?only=x", 400);
		this.visitor.page("/compare/a-vs-b?frameworks=a-vs-b", 400);
	}

	@Test
	void whatNobodyComparesAnswers404WithAWayOn() {
		assertThat(this.visitor.page("/compare/a-vs-a-vs-b", 404).text()).contains("No guide compares these");
		for (String names : List.of("a", "a-vs-a", "a-vs-nobody", "x", "A-vs-B", "-vs-", "a-vs-b-vs-", "a-vs-")) {
			assertThat(this.visitor.page("/compare/" + names, 404).select("main a[href=/frameworks]")).isNotEmpty();
		}
	}

}
