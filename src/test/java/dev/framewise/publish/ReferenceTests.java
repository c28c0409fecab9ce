package dev.framewise.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import dev.framewise.guide.ArticlePart;
import dev.framewise.guide.Guide;
import dev.framewise.WrittenContent;
import dev.framewise.source.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One mistake never spreads, and readers never meet a dead end.
 */
class ReferenceTests {

	private static final String FRONT_MATTER = "title: A\nsummary: B\npublished: 2026-01-01\nauthor: ed\n";

	private static final String TABLE = "\n## Features {.matrix}\n\n|  | Alder | Birch |\n|---|---|---|\n"
			+ "| Forms | Yes[^j] | No[^j] |\n\n[^j]: Editors' judgement: the text of a test.\n";

	@TempDir
	private Path folder;

	@BeforeEach
	void writeFolder() throws IOException {
		write("authors/ed.md", "---\nname: Ed\n---\n");
		write("frameworks/alder.md", "---\nname: Alder\nlanguage: Rust\nhomepage: https://alder.example/\n---\n");
		write("frameworks/birch.md", "---\nname: Birch\nlanguage: Go\nhomepage: https://birch.example/\n---\n");
	}

	@Test
	void aBrokenReferenceIsTextAndHoldsNothingBack() throws IOException {
		guide("some", "", "See [*that*](/guides/none), ![a tree](tree.png) and [this](#none).\n");
		TestContent read = TestContent.read(this.folder);
		assertThat(read.problems()).hasSize(3).noneMatch((problem) -> problem.code().holdsBack());
		assertThat(html(read, "some")).isEqualTo("<p>See <em>that</em>, a tree and this.</p>\n");
	}

	@Test
	void aBrokenReferenceIsTextInACellToo() throws IOException {
		guide("some", "compares: [alder, birch]\n", TABLE.replace("Yes", "Yes ([*so*](/guides/none))"));
		TestContent read = TestContent.read(this.folder);
		assertThat(read.lines()).hasSize(1);
		assertThat(Objects.requireNonNull(read.guide("some").matrix()).criterion("forms").orElseThrow().cells().get(0))
			.satisfies((cell) -> assertThat(cell.html()).isEqualTo("Yes (<em>so</em>)"))
			.satisfies((cell) -> assertThat(cell.value().note()).isEqualTo("so"));
	}

	@Test
	void aRelatedGuideThatIsNotThereIsLeftOut() throws IOException {
		guide("some", "related: [none, other]\n", "");
		guide("other", "related: [some]\n", "");
		TestContent read = TestContent.read(this.folder);
		assertThat(read.lines()).hasSize(1);
		assertThat(read.guide("some").guide().related()).containsExactly("other");
	}

	@Test
	void aReferenceToAGuideInErrorIsTextWithoutAProblem() throws IOException {
		guide("some", "related: [other]\n",
				"[a](/guides/other) [b](/guides/other/matrix#row-x) [c](../other/guide.md#y) ![d](../other/d.png)\n");
		write("guides/other/guide.md", "---\n");
		TestContent read = TestContent.read(this.folder);
		assertThat(read.problems()).extracting((problem) -> problem.place().path())
			.containsExactly("guides/other/guide.md");
		assertThat(html(read, "some")).isEqualTo("<p>a b c d</p>\n");
		assertThat(read.guide("some").guide().related()).isEmpty();
	}

	@Test
	void aFrameworkThatCannotBeReadGoesByItsId() throws IOException {
		guide("some", "compares: [alder, birch]\n", "[Alder](/frameworks/alder)\n" + TABLE.replace("| Alder", "| alder")
				+ "\n## Roles {.roles}\n\n| Role | Pick |\n|---|---|\n| Gardener | alder |\n");
		write("frameworks/alder.md", "name: Alder\n");
		TestContent read = TestContent.read(this.folder);
		assertThat(read.problems()).extracting((problem) -> problem.place().path())
			.containsExactly("frameworks/alder.md");
		assertThat(read.content().frameworks()).hasSize(1);
		GuideContent guide = read.guide("some");
		assertThat(guide.guide().facts().compares()).containsExactly("alder", "birch");
		assertThat(Objects.requireNonNull(guide.matrix()).criterion("forms").orElseThrow().cells())
			.extracting((cell) -> cell.value().text())
			.containsExactly("Yes", "No");
		assertThat(guide.advice().roles().get(0).frameworks()).containsExactly("alder");
		assertThat(html(read, "some")).startsWith("<p>Alder</p>");
	}

	@Test
	void anAuthorThatCannotBeReadHoldsNoGuideBack() throws IOException {
		guide("some", "", "Text.\n");
		write("authors/ed.md", "");
		TestContent read = TestContent.read(this.folder);
		assertThat(read.lines()).hasSize(1);
		assertThat(read.content().authors()).isEmpty();
		assertThat(read.guide("some").guide().facts().author()).isEqualTo("ed");
	}

	@Test
	void everyKindOfPageCanBeLinked() throws IOException {
		guide("some", "", """
				[a](/search) [b](/feed.atom) [c](/guides/some/matrix.csv) [d](/compare/none-vs-other)
				""");
		TestContent read = TestContent.read(this.folder);
		assertThat(read.problems()).extracting((problem) -> problem.code().id())
			.containsExactly("broken-link", "broken-link");
		assertThat(read.lines()).anyMatch((line) -> line.contains("/guides/some/matrix.csv"))
			.anyMatch((line) -> line.contains("/compare/none-vs-other"));
	}

	@Test
	void whatIsDrawnFromAComparisonCanBeLinked() {
		String guide = "/guides/alder-birch-cedar/";
		WrittenContent content = WrittenContent.inNewFolder().copy(Path.of("src/test/resources/three-frameworks"));
		content.change("guides/choosing-slowly/guide.md", (text) -> text + """

				[a](%1$scheat-sheet) [b](%1$smatrix.json) [c](%1$swizard/map) [d](/compare/cedar-vs-alder)
				""".formatted(guide));
		assertThat(TestContent.read(content.path()).lines()).noneMatch((line) -> line.contains("[broken-link]"));
	}

	@Test
	void aSlugBeatsAnAlias() throws IOException {
		guide("some", "aliases: [other, old]\nrelated: [other]\n", "## Here\n");
		guide("other", "", "[a](/guides/other#there) [b](/guides/old#here)\n\n## There\n");
		TestContent read = TestContent.read(this.folder);
		assertThat(read.problems()).extracting((problem) -> problem.code().id()).containsExactly("duplicate-slug");
		assertThat(read.content().guides()).hasSize(2);
	}

	@Test
	void aHiddenDraftIsTextWithAWarning() throws IOException {
		guide("some", "related: [other]\n", "[a](/guides/other)\n");
		guide("other", "draft: true\n", "[me](/guides/other) [it](/guides/some)\n");
		TestContent read = TestContent.read(this.folder);
		assertThat(read.problems()).extracting((problem) -> problem.code().id())
			.containsExactly("hidden-draft", "hidden-draft");
		assertThat(html(read, "some")).isEqualTo("<p>a</p>\n");
		assertThat(read.guide("some").guide().related()).isEmpty();
	}

	@Test
	void aShownDraftIsFollowedWithAWarningForThoseWhoSeeNone() throws IOException {
		guide("some", "related: [other]\n", "[a](/guides/other#here) [b](/guides/other/matrix)\n");
		guide("other", "draft: true\n", "[me](/guides/other#here) [it](/guides/some)\n\n## Here\n");
		TestContent read = TestContent.read(this.folder, Limits.standard(), true);
		assertThat(read.lines()).hasSize(3)
			.anyMatch((line) -> line.startsWith("guides/some/guide.md:8:1: warning: '/guides/other#here' is a draft; "
					+ "readers who see no drafts see its text only. [hidden-draft]"))
			.anyMatch((line) -> line.contains("'other' is a draft; readers who see no drafts do not see it here."))
			.anyMatch((line) -> line.contains("there is no /guides/other/matrix. [broken-link]"));
		assertThat(html(read, "some")).contains("href=\"/guides/other#here\"");
		assertThat(read.guide("some").guide().related()).containsExactly("other");
	}

	private static String html(TestContent read, String slug) {
		Guide guide = read.guide(slug).guide();
		return String.join("", guide.parts().stream().map(ArticlePart::html).toList());
	}

	private void guide(String slug, String keys, String body) throws IOException {
		write("guides/" + slug + "/guide.md", "---\n" + FRONT_MATTER + keys + "---\n" + body);
	}

	private void write(String path, String text) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
