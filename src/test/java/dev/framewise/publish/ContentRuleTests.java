package dev.framewise.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import dev.framewise.advice.Statement;
import dev.framewise.guide.ArticlePart;
import dev.framewise.matrix.Criterion;
import dev.framewise.matrix.Matrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rules of the contract that are easily broken by a small change of a reader.
 */
class ContentRuleTests {

	private static final String GUIDE = "guides/some/guide.md";

	private static final String FRONT_MATTER = "title: A\nsummary: B\npublished: 2026-01-01\nauthor: ed\n";

	private static final String COMPARES = "compares: [alder, birch, cedar]\n";

	private static final String JUDGEMENT = "\n[^j]: Editors' judgement: the text of a test.\n";

	@TempDir
	private Path folder;

	@BeforeEach
	void writeFolder() throws IOException {
		write("authors/ed.md", "---\nname: Ed\n---\n");
		write("frameworks/alder.md", "---\nname: Alder\nlanguage: Rust\nhomepage: https://alder.example/\n---\n");
		write("frameworks/birch.md", "---\nname: Birch\nlanguage: Go\nhomepage: https://birch.example/\n---\n");
		write("frameworks/cedar.md", "---\nname: Cedar.go\nlanguage: Go\nhomepage: https://cedar.example/\n---\n");
	}

	@Test
	void attributesOfQuestionsAndAnswersAreNotShownInTheArticle() throws IOException {
		write(GUIDE, guide(COMPARES,
				"## Decide {.wizard}\n\n1. Big? {#big}\n   - Yes {#yes} → Alder\n   - No → Birch or cedar\n"));
		assertThat(html(read())).contains("Big?", "Yes").doesNotContain("{", "}");
	}

	@Test
	void aColumnNamedForAFrameworkInErrorIsNoMistakeOfTheGuide() throws IOException {
		write("frameworks/cedar.md", "---\nname: Cedar.go\nlangauge: Go\nhomepage: https://cedar.example/\n---\n");
		write(GUIDE, guide(COMPARES, matrix("| Feature | Cedar.go |", "| Forms | ? |")));
		assertThat(read().problems()).extracting((problem) -> problem.place().path())
			.containsOnly("frameworks/cedar.md");
	}

	@Test
	void aWizardThatNamesAFrameworkInErrorIsNoMistakeOfTheGuide() throws IOException {
		write("frameworks/cedar.md", "---\nname: Cedar.go\n");
		write(GUIDE, guide(COMPARES, "## Decide {.wizard}\n\n1. Big?\n   - Yes → Cedar.go\n   - No → Birch\n\n"
				+ "## Roles {.roles}\n\n| Role | Pick |\n|---|---|\n| x | Cedar.go |\n"));
		assertThat(read().problems()).filteredOn((problem) -> problem.code().holdsBack())
			.extracting((problem) -> problem.place().path())
			.containsOnly("frameworks/cedar.md");
	}

	@Test
	void aTableMayBeWrittenWithSingleDashes() throws IOException {
		write(GUIDE, guide("", "| a | b |\n|-|:-:|\n| 1 | 2 |\n"));
		assertThat(html(read())).contains("<td>1</td>");
	}

	@Test
	void aFileInErrorHearsOfItsBrokenAnchorsToo() throws IOException {
		write(GUIDE, guide("tag: x\n", "[a](#none)\n"));
		assertThat(codes()).containsExactly("unknown-key", "broken-link");
	}

	@Test
	void aFileInErrorHearsOfItsBrokenFilesToo() throws IOException {
		write(GUIDE, guide("tag: x\n", "![a](none.png) [b](samples/none.py)\n"));
		assertThat(codes()).containsExactly("unknown-key", "broken-image", "broken-link");
	}

	@Test
	void aSampleIsNoImage() throws IOException {
		write("guides/some/samples/a.py", "x\n");
		write(GUIDE, guide("", "![a](samples/a.py)\n"));
		assertThat(codes()).containsExactly("broken-image");
	}

	@Test
	void theMatrixPageHasNoAnchorsOfProse() throws IOException {
		write(GUIDE, guide(COMPARES, "[a](/guides/some/matrix#prose) [b](/guides/some/matrix#features)\n\n## Prose\n\n"
				+ matrix("| Feature | Alder |", "| Forms | ? |")));
		assertThat(read().lines()).hasSize(1).allMatch((line) -> line.contains(":8:1: error: "));
	}

	@Test
	void relatedNamesGuidesOnly() throws IOException {
		write(GUIDE, guide(COMPARES + "related: [some/matrix, ../frameworks/alder]\n",
				matrix("| Feature | Alder |", "| Forms | ? |")));
		assertThat(read().lines()).hasSize(2);
	}

	@Test
	void aRelatedAliasLeadsToItsGuide() throws IOException {
		write(GUIDE, guide("related: [old]\n", ""));
		write("guides/other/guide.md", guide("aliases: [old]\n", ""));
		TestContent read = read();
		if (read.lines().isEmpty()) {
			assertThat(read.guide("some").guide().related()).containsExactly("other");
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "```py title=\"a\" title=\"b\"\n```\n", "```py include=\"samples/a.py\" region=\"open\"\n```\n",
					"## Decide {.wizard}\n\n1. Big?\n   - Yes → Alder Birch\n   - No → Birch\n" })
	void noHintSuggestsWhatStandsThere(String body) throws IOException {
		write("guides/some/samples/a.py", "# region: open\nx\n");
		write(GUIDE, guide(COMPARES, body));
		Pattern same = Pattern.compile(".*'([^']+)'.*Did you mean '\\1'.*");
		assertThat(read().lines()).isNotEmpty().noneMatch((line) -> same.matcher(line).matches());
	}

	@ParameterizedTest
	@ValueSource(strings = { "![x](none.gif)\n", "[x](/guides/none)\n", "[^b]\n\n[^a]: x\n" })
	void noHintIsFarFromWhatStandsThere(String body) throws IOException {
		write("guides/some/tree.svg", "<svg/>\n");
		write(GUIDE, guide("", body));
		assertThat(read().lines()).hasSize(1).noneMatch((line) -> line.contains("Did you mean"));
	}

	@Test
	void aWrongIdInComparesIsOneMistake() throws IOException {
		write(GUIDE, guide("compares: [Alder, birch]\n", matrix("| Feature | Alder | Birch |", "| Forms | ? | ? |")));
		assertThat(read().lines()).hasSize(1);
	}

	@Test
	void anUnknownFrameworkIsOneMistake() throws IOException {
		write(GUIDE, guide("compares: [alder, brich]\n", matrix("| Feature | Alder | Birch |", "| Forms | ? | ? |")));
		assertThat(read().lines()).hasSize(1);
	}

	@Test
	void comparesThatIsNoListIsOneMistake() throws IOException {
		write(GUIDE, guide("compares: alder, birch\n", matrix("| Feature | Alder | Birch |", "| Forms | ? | ? |")));
		assertThat(read().lines()).hasSize(1);
	}

	@Test
	void aNameBehindFrameworkIsOneMistake() throws IOException {
		write(GUIDE, guide(COMPARES, "## Choose {.choose framework=Alder}\n\n- x\n"));
		assertThat(read().lines()).hasSize(1);
	}

	@Test
	void aDayThatIsNoneIsNamed() throws IOException {
		write(GUIDE, guide("", "x[^a]\n\n[^a]: [A](https://a.example/), checked 2026-13-45.\n"));
		assertThat(read().lines()).hasSize(1).allMatch((line) -> line.contains("'2026-13-45'"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "*Speed (higher is better)*", "Speed *(higher is better)*" })
	void aLabelInMarkupKeepsItsText(String label) throws IOException {
		write(GUIDE, guide(COMPARES, matrix("| Feature | Alder |", "| " + label + " | ? |")));
		assertThat(rows(read()).get(0).label().text()).isEqualTo("Speed");
	}

	@Test
	void anIdStandsAtTheEndOfALabelAlsoBeforeAFootnote() throws IOException {
		write(GUIDE, guide(COMPARES, matrix("| Feature | Alder |", "| Speed {#fast}[^j] | ? |") + JUDGEMENT));
		TestContent read = read();
		if (read.lines().isEmpty()) {
			assertThat(rows(read).get(0)).extracting(Criterion::id, (row) -> row.label().text())
				.containsExactly("fast", "Speed");
		}
	}

	@Test
	void aSourceOfALabelIsShownWhereItsNumberIsGivenOut() throws IOException {
		write(GUIDE, guide(COMPARES, matrix("| Feature | Alder |", "| Speed[^j] | ? |") + JUDGEMENT));
		TestContent read = read();
		assertThat(html(read) + rows(read).get(0).label().html()).contains("fnref:1");
	}

	@Test
	void aYearHasFourDigits() throws IOException {
		write("frameworks/birch.md",
				"---\nname: Birch\nlanguage: Go\nhomepage: https://birch.example/\nfirst-released: -123\n---\n");
		assertThat(codes()).containsExactly("bad-value");
	}

	@Test
	void aHiddenFolderIsNotSkippedInALink() throws IOException {
		write(GUIDE, guide("", "[a](.git/guide.md) [b](...)\n"));
		assertThat(codes()).containsExactly("broken-link", "broken-link");
	}

	@Test
	void anEncodedAnchorLeadsToItsHeading() throws IOException {
		write(GUIDE, guide("", "[a](#caf%C3%A9)\n\n## Café\n"));
		assertThat(read().lines()).isEmpty();
	}

	@Test
	void anEncodedFileNameLeadsToItsFile() throws IOException {
		write("guides/some/a tree.svg", "<svg/>\n");
		write(GUIDE, guide("", "![a](<a tree.svg>) ![b](a%20tree.svg)\n"));
		assertThat(read().lines()).isEmpty();
	}

	@Test
	void navigationThatLeadsNowhereIsABrokenLink() throws IOException {
		write("site.yaml", "name: Trees\nnavigation:\n  - label: None\n    url: /guides/none\n");
		assertThat(codes()).containsExactly("broken-link");
	}

	@Test
	void anActiveSectionMeansNothingInAPortrait() throws IOException {
		write("frameworks/birch.md", "---\nname: Birch\nlanguage: Go\nhomepage: https://birch.example/\n---\n"
				+ matrix("| Feature | Alder |", "| Forms | ? |"));
		assertThat(read().lines()).hasSize(1);
	}

	@Test
	void anActiveSectionMeansNothingInAQuotation() throws IOException {
		write(GUIDE, guide(COMPARES, "> ## Choose {.choose framework=alder}\n>\n> - x\n"));
		assertThat(read().lines()).hasSize(1);
	}

	@Test
	void theItemsOfANestedSectionAreItsOwn() throws IOException {
		write(GUIDE, guide(COMPARES, "## Choose {.choose framework=alder}\n\n- reason\n\n"
				+ "### Examples {.examples framework=alder}\n\n- example\n"));
		assertThat(read().guide("some").advice().reasons()).extracting(Statement::text)
			.extracting((text) -> text.text())
			.containsExactly("reason");
	}

	@ParameterizedTest
	@ValueSource(strings = { "**Alder**", "[Alder](/frameworks/alder)", "`alder`" })
	void anOutcomeInMarkupIsReadOrNamedAsItStands(String outcome) throws IOException {
		write(GUIDE, guide(COMPARES,
				"## Decide {.wizard}\n\n1. Big?\n   - Yes → " + outcome + "\n   - No → Birch or cedar\n"));
		assertThat(read().lines()).noneMatch((line) -> line.contains("\uFFFC"));
	}

	@Test
	void anAttributeInMarkupIsNamedAsItStands() throws IOException {
		write(GUIDE, guide("", "## Paths {`id`}\n"));
		assertThat(read().lines()).noneMatch((line) -> line.contains("\uFFFC"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "## Both {.both}\n", "## Ask {.faq}\n\n### Why?\n",
			"## Roles {.roles}\n\n| Role | Pick |\n|---|---|\n" })
	void anActiveSectionHoldsSomething(String body) throws IOException {
		write(GUIDE, guide(COMPARES, body));
		assertThat(codes()).containsExactly("section-content");
	}

	@Test
	void idsComeInTheirOwnOrder() throws IOException {
		write("frameworks/alder-2.md", "---\nname: Alder 2\nlanguage: Go\nhomepage: https://alder.example/\n---\n");
		assertThat(read().content().frameworks()).extracting((framework) -> framework.id())
			.containsExactly("alder", "alder-2", "birch", "cedar");
	}

	private List<String> codes() {
		return read().problems().stream().map((problem) -> problem.code().id()).toList();
	}

	private TestContent read() {
		return TestContent.read(this.folder);
	}

	private static String html(TestContent read) {
		return String.join("", read.guide("some").guide().parts().stream().map(ArticlePart::html).toList());
	}

	private static List<Criterion> rows(TestContent read) {
		Matrix matrix = Objects.requireNonNull(read.guide("some").matrix());
		return matrix.criteria().toList();
	}

	private static String matrix(String header, String row) {
		return "## Features {.matrix}\n\n" + header + "\n" + header.replaceAll("[^|]+", "---") + "\n" + row + "\n";
	}

	private static String guide(String keys, String body) {
		return "---\n" + FRONT_MATTER + keys + "---\n" + body;
	}

	private void write(String path, String text) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
