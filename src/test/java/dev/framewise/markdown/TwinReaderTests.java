package dev.framewise.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

import dev.framewise.problem.Place;
import dev.framewise.problem.Problems;
import dev.framewise.source.ContentFile;
import dev.framewise.source.Limits;
import dev.framewise.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the Markdown for other programs says otherwise than the source.
 */
class TwinReaderTests {

	private static final String CODE = "a = 1\n# region: part\nb = \"```\"\n# endregion: part\n";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[a](../other/guide.md#part) | [a](BASE/guides/other#part)
			[a](/guides/other?x=1 'T') | [a](BASE/guides/other?x=1 'T')
			[a](#part) | [a](BASE/guides/some#part)
			[a](<samples/a.py>) | [a](<BASE/guides/some/files/samples/a.py>)
			[a](samples/a\\(b.py) | [a](BASE/guides/some/files/samples/a%28b.py)
			[a](https://x.example/(b)) | [a](https://x.example/(b))
			<https://x.example/> | <https://x.example/>
			![a *b*](tree.png) | ![a *b*](BASE/guides/some/files/tree.png)
			[![a](tree.png)](/guides/other) | [![a](BASE/guides/some/files/tree.png)](BASE/guides/other)
			[a **b**](javascript:x) | a **b**
			[a](//x.example) | a
			![a](https://x.example/a.png) | a
			`[a](/b)` and \\[a](/b) | `[a](/b)` and \\[a](/b)
			Read {id} in `GET /{id}` | Read {id} in `GET /{id}`
			""")
	void linksLeadToTheSite(String source, String expected) {
		assertThat(twin(source + "\n")).isEqualTo(expected.replace("BASE", Twin.BASE) + "\n");
	}

	@Test
	void headingsKeepTheirTextAlone() {
		assertThat(twin("## Part {#own}\n\n## Ask {.faq #ask} ##\n\nSet {.faq}\n---\n\nText {.faq}\n"))
			.isEqualTo("## Part\n\n## Ask ##\n\nSet\n---\n\nText {.faq}\n");
	}

	@Test
	void definitionsOfLinksAreFollowedToo() {
		assertThat(twin("[a][x], [x], ![x][i] and [y]\n\n[x]: /guides/other \"T\"\n[i]: tree.png\n")).isEqualTo(
				"[a][x], [x], ![x][i] and [y]\n\n[x]: BASE/guides/other \"T\"\n[i]: BASE/guides/some/files/tree.png\n"
					.replace("BASE", Twin.BASE));
		assertThat(twin("[a][x] and [x]\n\n[x]: javascript:x\n")).startsWith("a and x\n");
	}

	@Test
	void aLinkThatLeadsNowhereIsText() {
		SourceFile file = file("See [the **part**](/guides/none \"T\") and [b](/guides/other).\n");
		assertThat(twin(file, Set.of(file.place(file.text().indexOf("[the")))))
			.endsWith("See the **part** and [b](BASE/guides/other).\n".replace("BASE", Twin.BASE));
	}

	@Test
	void includedCodeStandsInAFenceThatItDoesNotEnd() {
		assertThat(twin("```python title=\"A\" include=\"a.py\" region=\"part\"\n```\n"))
			.isEqualTo("````python title=\"A\"\nb = \"```\"\n````\n");
		assertThat(twin("> 1. Text\n>\n>    ~~~ include=\"a.py\" region=\"part\"\n>    ~~~\n>\n> End\n"))
			.isEqualTo("> 1. Text\n>\n>    ````\n>    b = \"```\"\n>    ````\n>\n> End\n");
		assertThat(twin("```sh title=\"Own\"\nrun\n```\n")).isEqualTo("```sh title=\"Own\"\nrun\n```\n");
	}

	@Test
	void rowsQuestionsAndAnswersKeepTheirTextAlone() {
		assertThat(twin(
				"## M {.matrix}\n\n|A|x|\n|---|---|\n|Row {#r}|{y}|\n\n### N\n\n|A|x|\n|---|---|\n|Row {#s}[^1]|z|\n"))
			.isEqualTo("## M\n\n|A|x|\n|---|---|\n|Row|{y}|\n\n### N\n\n|A|x|\n|---|---|\n|Row[^1]|z|\n");
		assertThat(twin("## T\n\n|A|x|\n|---|---|\n|Row {#r}|y|\n")).contains("|Row {#r}|y|");
		assertThat(twin("## W {.wizard}\n\n1. Ask? {#a}\n   Help {id}.\n   - Yes {#y} → X (r {z})\n   - No -> Y\n"))
			.isEqualTo("## W\n\n1. Ask?\n   Help {id}.\n   - Yes → X (r {z})\n   - No -> Y\n");
	}

	@Test
	void linesEndAsEverywhereAndTheMarkOfTheBaseIsNoText() {
		assertThat(twin("A\r\nb " + Twin.BASE + "c\r\n")).isEqualTo("A\nb c\n");
	}

	private static String twin(String body) {
		String text = twin(file(body), Set.of());
		assertThat(text).startsWith("---\ntitle: x\n---\n");
		return text.substring("---\ntitle: x\n---\n".length());
	}

	private static String twin(SourceFile file, Set<Place> broken) {
		MarkdownPage page = new MarkdownPage("/guides/some", (path) -> path.equals("a.py")
				? Optional.of(new ContentFile("a.py", CODE.getBytes(StandardCharsets.UTF_8))) : Optional.empty(),
				broken);
		return new MarkdownParser(Limits.standard())
			.parse(file, file.text().indexOf("---\n", 4) + 4, page, new Problems())
			.orElseThrow()
			.twin()
			.text();
	}

	private static SourceFile file(String body) {
		return new SourceFile("guides/some/guide.md", "---\ntitle: x\n---\n" + body);
	}

}
