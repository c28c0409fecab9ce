package dev.framewise.markdown;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.framewise.problem.Place;
import dev.framewise.problem.Problem;
import dev.framewise.problem.Problems;
import dev.framewise.source.ContentFile;
import dev.framewise.source.Limits;
import dev.framewise.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownParserTests {

	private final Problems problems = new Problems();

	private Set<Place> broken = Set.of();

	@Test
	void writesParagraphsListsAndInlineMarkup() {
		assertThat(html("Some *soft*, **strong**, ~~old~~ and `a<b` words.\n\n- one\n- two\n\n3. three\n4. four\n"))
			.isEqualTo("""
					<p>Some <em>soft</em>, <strong>strong</strong>, <del>old</del> and <code>a&lt;b</code> words.</p>
					<ul>
					<li>one</li>
					<li>two</li>
					</ul>
					<ol start="3">
					<li>three</li>
					<li>four</li>
					</ol>""");
	}

	@Test
	void writesTaskListsAndAlerts() {
		assertThat(html("- [x] done\n- [ ] open\n")).contains("<ul class=\"task-list\">",
				" disabled checked aria-label=\"Done\"> done", " disabled aria-label=\"Open\"> open");
		assertThat(html("> [!WARNING]\n> Mind the *gap*.\n>\n> Still here.\n"))
			.isEqualTo("<div class=\"alert alert-warning\" role=\"note\"><p class=\"alert-title\">Warning</p>"
					+ "<p>Mind the <em>gap</em>.</p><p>Still here.</p></div>");
		assertThat(html("> [!OTHER]\n> No alert.\n")).startsWith("<blockquote>").contains("[!OTHER]");
	}

	@Test
	void rawHtmlComesOutAsText() {
		assertThat(html("A <b onclick=\"x()\">bold</b> word <!-- note -->\n"))
			.isEqualTo("<p>A &lt;b onclick=&quot;x()&quot;&gt;bold&lt;/b&gt; word </p>");
		assertThat(html("<script>\nalert(1)\n</script>\n"))
			.isEqualTo("<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>");
		assertThat(html("<!-- only for\neditors -->\n")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](&#106;avascript:alert(1))",
			"[x](data:text/html,x)", "[x](//evil.example/)", "[x](vbscript:x)", "<javascript:alert(1)>",
			"[x][y]\n\n[y]: javascript:alert(1)", "[x](..\\..\\x)", "[x](../../../../etc/passwd)" })
	void aLinkThatReadersCannotFollowIsTextAndAProblem(String markdown) {
		assertThat(html(markdown)).doesNotContain("<a", "href");
		assertThat(codes()).containsExactly("broken-link");
	}

	@Test
	void linksLeadToTheWebToPagesAndToFiles() {
		assertThat(html("<https://a.example/?q=ä> [b](https://b.example \"t\") [c](#here) [d](/guides) "
				+ "[e](../other/guide.md#x) [f](samples/a.py) [g](../../frameworks/one.md)"))
			.contains("<a href=\"https://a.example/?q=%C3%A4\">", "<a href=\"https://b.example\">b</a>",
					"<a href=\"/guides/some#here\">c</a>", "<a href=\"/guides\">d</a>",
					"<a href=\"/guides/other#x\">e</a>", "<a href=\"/guides/some/files/samples/a.py\">f</a>",
					"<a href=\"/frameworks/one\">g</a>");
		assertThat(codes()).isEmpty();
		assertThat(parse("See [e](../other/guide.md#x).\n").references())
			.containsExactly(new Reference(new Place("guides/some/guide.md", 1, 5), "../other/guide.md#x",
					"/guides/other", "x", Reference.Kind.LINK));
	}

	@Test
	void aBrokenReferenceIsShownAsText() {
		this.broken = Set.of(new Place("guides/some/guide.md", 1, 3));
		assertThat(html("A [good *old*](/nowhere) link, a ![picture](x.png).\n")).isEqualTo(
				"<p>A good <em>old</em> link, a <img src=\"/guides/some/files/x.png\" alt=\"picture\" loading=\"lazy\">.</p>");
	}

	@Test
	void imagesOfOtherHostsAreNotLoaded() {
		assertThat(html("![alt](https://a.example/x.png)")).isEqualTo("<p>alt</p>");
		assertThat(codes()).containsExactly("broken-image");
	}

	@Test
	void headingsHaveIdsByGitHubsRule() {
		MarkdownDocument document = parse("""
				## Why *this* matters: C++ & Co.
				### Same
				### Same
				## Own {#my-id .matrix}
				## Über_uns
				## \\{not a list\\}
				""");
		assertThat(document.blocks().stream().map((block) -> ((Block.Heading) block).id()))
			.containsExactly("why-this-matters-c--co", "same", "same-1", "my-id", "über_uns", "not-a-list");
		assertThat(document.sections(SectionKind.MATRIX)).hasSize(1);
		assertThat(codes()).isEmpty();
	}

	@Test
	void aLevelOneHeadingLowersAllHeadings() {
		assertThat(html("# One\n## Two\n")).startsWith("<h2 id=\"one\">One <a class=\"permalink\" "
				+ "href=\"/guides/some#one\" aria-label=\"Link to: One\">§</a></h2>\n<h3 id=\"two\">Two ");
		assertThat(codes()).containsExactly("title-in-body");
	}

	@ParameterizedTest
	@ValueSource(strings = { "## A {.matrx}", "## A {style=red}", "## A {x}", "## A {#Ä}", "## A {onclick=\"x\"}",
			"## A {.matrix .wizard}", "## A {}", "## A {{b}}" })
	void anythingElseInBracesIsAnError(String markdown) {
		html(markdown);
		assertThat(codes()).containsExactly("bad-attribute");
	}

	@Test
	void anUnknownClassIsNamedAtItsPlaceWithAHint() {
		parse("## A {#a .matrx}\n");
		assertThat(this.problems.sorted()).singleElement()
			.hasToString(
					"guides/some/guide.md:1:10: error: '.matrx' is no attribute; allowed are #id (lower case letters and digits, "
							+ "joined by single hyphens), framework=id "
							+ "and the classes .matrix, .roles, .choose, .examples, .quickstart, .learning, .wizard, .both, .faq. "
							+ "Did you mean '.matrix'? [bad-attribute]");
	}

	@Test
	void bracesElsewhereAreText() {
		assertThat(html("Get `/items/{item_id}` or {{x}} and ${y} {#z}\n")).contains("{item_id}",
				"{{x}} and ${y} {#z}");
		assertThat(codes()).isEmpty();
	}

	@Test
	void footnotesAreNumberedInTheOrderOfReferences() {
		MarkdownDocument document = parse("""
				First[^b], second[^a], again[^b].

				[^a]: [Title](https://a.example), checked 2026-01-01.
				[^b]: Note *b* <https://b.example>.
				[^unused]: Nobody.
				""");
		assertThat(codes()).isEmpty();
		assertThat(document.footnotes()).extracting(Footnote::number, Footnote::text, Footnote::occurrences)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(1, "Note b https://b.example.", 2),
					org.assertj.core.groups.Tuple.tuple(2, "Title, checked 2026-01-01.", 1));
		assertThat(document.footnotes().get(1).links()).singleElement()
			.isEqualTo(new Link(new Place("guides/some/guide.md", 3, 7), "https://a.example", "Title"));
		assertThat(document.blocks().get(0).html()).contains("<a id=\"fnref:1\" href=\"/guides/some#fn:1\"",
				"id=\"fnref:1:2\"");
	}

	@Test
	void aFootnoteWithoutDefinitionIsAProblem() {
		assertThat(html("Text[^gone].\n\n[^gon]: x\n")).contains("[^gone]");
		assertThat(this.problems.sorted()).singleElement()
			.hasToString("guides/some/guide.md:1:5: error: The footnote [^gone] has no definition. "
					+ "Did you mean 'gon'? [broken-footnote]");
	}

	@Test
	void tablesKeepThePlaceOfEachCell() {
		MarkdownDocument document = parse("""
				| A | B |
				|---|:-:|
				| ä | `x\\|y` |
				| only |
				""");
		Block.Table table = (Block.Table) document.blocks().get(0);
		assertThat(table.header()).extracting(Inline::text).containsExactly("A", "B");
		assertThat(table.rows().get(0)).extracting(Inline::text).containsExactly("ä", "x|y");
		assertThat(table.rows().get(0).get(1).place()).isEqualTo(new Place("guides/some/guide.md", 3, 7));
		assertThat(table.rows().get(1)).hasSize(1);
		assertThat(table.html()).contains("<td class=\"center\"><code>x|y</code></td>");
	}

	@Test
	void codeIsTakenFromAFileOrARegionOfIt() {
		assertThat(html("```python title=\"a.py\" include=\"samples/a.py\" region=\"two\"\n```\n"))
			.isEqualTo("<figure class=\"code\"><figcaption>a.py</figcaption><pre tabindex=\"0\" role=\"region\" "
					+ "aria-label=\"Code 1: a.py\"><code class=\"language-python\">"
					+ "<span class=\"tok-keyword\">if</span> x &lt; <span class=\"tok-number\">1</span>:\n    two()\n"
					+ "</code></pre></figure>");
		assertThat(html("```python3000 include=\"samples/a.py\"\n```\n")).contains("one()\n  if x &lt; 1:\n", "</code>")
			.doesNotContain("region:");
		assertThat(codes()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "```python include=\"samples/b.py\"\n```", "```python include=\"../x.py\"\n```",
			"```python include=\"samples/a.py\" region=\"three\"\n```",
			"```python include=\"samples/a.py\"\nown\n```" })
	void anIncludeThatLeadsNowhereIsAnErrorAtItsFence(String markdown) {
		parse("Text\n\n" + markdown + "\n");
		assertThat(this.problems.sorted()).singleElement().satisfies((problem) -> {
			assertThat(problem.code().id()).isEqualTo("bad-include");
			assertThat(problem.place()).isEqualTo(new Place("guides/some/guide.md", 3, 1));
		});
	}

	@Test
	void anUnknownCodeAttributeIsNamed() {
		parse("```python titel=\"a.py\"\n```\n");
		assertThat(this.problems.sorted()).singleElement()
			.asString()
			.startsWith("guides/some/guide.md:1:11: error: 'titel' is no attribute")
			.contains("Did you mean 'title'?");
	}

	@Test
	void placesCountFromTheTopOfTheFileAlsoWithFrontMatterAndCarriageReturns() {
		String text = "---\r\ntitle: x\r\n---\r\n\r\n## 😀 A {.oops}\r\n";
		SourceFile file = new SourceFile("guides/some/guide.md", text);
		new MarkdownParser(Limits.standard()).parse(file, text.indexOf("\r\n\r\n") + 2, page(), this.problems);
		assertThat(this.problems.sorted()).singleElement()
			.extracting(Problem::place)
			.isEqualTo(new Place("guides/some/guide.md", 5, 9));
	}

	@ParameterizedTest
	@ValueSource(strings = { ">", "*", "_", "[", "![", "- ", "`", "a[^b]\n\n[^b]: ", "[a](", "<a ", "> - ", "1. ", "|",
			"~~", "\\", "&amp;", "{", "```\n" })
	void noRepetitionBringsTheParserDown(String part) {
		for (int times : List.of(40, 1_000)) {
			parse(part.repeat(times) + "\n");
			parse((part + "\n").repeat(times));
		}
		assertThat(this.problems.sorted()).allMatch((problem) -> problem.place().line() >= 1);
	}

	@Test
	void aTextThatTakesTooLongIsRefused() {
		Limits standard = Limits.standard();
		Limits hasty = new Limits(standard.fileSize(), standard.frontMatterSize(), standard.files(), standard.depth(),
				standard.columns(), standard.rows(), standard.footnotes(), standard.references(), standard.links(),
				standard.backtickRuns(), standard.emphasisRun(), standard.pageSize(), Duration.ofMillis(50));
		SourceFile file = new SourceFile("guides/some/guide.md", "www.".repeat(15_000));
		assertThat(new MarkdownParser(hasty).parse(file, 0, page(), this.problems)).isEmpty();
		assertThat(codes()).containsExactly("limit");
	}

	private List<String> codes() {
		return this.problems.sorted().stream().map((problem) -> problem.code().id()).toList();
	}

	private String html(String markdown) {
		return parse(markdown).blocks().stream().map(Block::html).collect(Collectors.joining("\n"));
	}

	private MarkdownDocument parse(String markdown) {
		return new MarkdownParser(Limits.standard())
			.parse(new SourceFile("guides/some/guide.md", markdown), 0, page(), this.problems)
			.orElseGet(() -> new MarkdownDocument("guides/some/guide.md", List.of(), List.of(), List.of(), Set.of(),
					new Twin("", List.of())));
	}

	private MarkdownPage page() {
		return new MarkdownPage("/guides/some", this::file, this.broken);
	}

	private Optional<ContentFile> file(String path) {
		String code = "# region: one\none()\n# endregion: one\n  # region: two\n  if x < 1:\n      two()\n  # endregion: two\n";
		return path.equals("samples/a.py") ? Optional.of(new ContentFile(path, code.getBytes(StandardCharsets.UTF_8)))
				: Optional.empty();
	}

}
