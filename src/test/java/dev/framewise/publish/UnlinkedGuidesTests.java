package dev.framewise.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import dev.framewise.problem.Problem;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Severity;
import dev.framewise.source.Limits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class UnlinkedGuidesTests {

	@TempDir
	private Path folder;

	@BeforeEach
	void twoGuidesOfWhichOneLinksToTheOther() throws IOException {
		write("authors/team.md", "---\nname: Team\n---\n");
		guide("alone", "", "Read [the other](/guides/linked).");
		guide("linked", "", "Nothing leads from here.");
	}

	@Test
	void aGuideThatNothingLinksToIsNamedAtItsFirstCharacter() {
		assertThat(check()).singleElement().satisfies((problem) -> {
			assertThat(problem.place()).hasToString("guides/alone/guide.md:1:1");
			assertThat(problem.code().id()).isEqualTo("unlinked-guide");
			assertThat(problem.severity()).isEqualTo(Severity.WARNING);
		});
	}

	@Test
	void itsOwnLinksDoNotCount() throws IOException {
		guide("alone", "aliases: [lone]\nrelated: [alone]\n",
				"[Here](#a-heading), [here](/guides/alone), [there](../linked/guide.md) and [here](/guides/lone).\n\n## A heading");
		assertThat(unlinked()).containsExactly("guides/alone/guide.md");
	}

	@Test
	void aRelatedListCounts() throws IOException {
		guide("linked", "related: [alone]\n", "");
		assertThat(check()).isEmpty();
	}

	@Test
	void aLinkFromFileToFileCounts() throws IOException {
		guide("linked", "", "Back to [the first](../alone/guide.md#somewhere).\n");
		assertThat(unlinked()).isEmpty();
	}

	@Test
	void aLinkToAnOldSlugCounts() throws IOException {
		guide("alone", "aliases: [lone]\n", "[The other](/guides/linked)");
		guide("linked", "", "[Back](/guides/lone)");
		assertThat(check()).isEmpty();
	}

	@Test
	void anAliasThatIsAnotherGuidesSlugDoesNotCount() throws IOException {
		guide("alone", "aliases: [linked]\n", "[The other](/guides/linked)");
		guide("third", "", "[Second](/guides/linked), [me](/guides/third)");
		guide("linked", "", "[Third](/guides/third)");
		assertThat(unlinked()).containsExactly("guides/alone/guide.md");
	}

	@Test
	void aLinkToAFileOfTheGuideDoesNotCount() throws IOException {
		write("guides/alone/samples/a.txt", "text");
		guide("linked", "", "[The sample](/guides/alone/files/samples/a.txt)");
		assertThat(unlinked()).containsExactly("guides/alone/guide.md");
	}

	@Test
	void aLinkFromAnAuthorCounts() throws IOException {
		write("authors/team.md", "---\nname: Team\n---\nBegin with [this](/guides/alone).\n");
		assertThat(check()).isEmpty();
	}

	@Test
	void theNavigationCounts() throws IOException {
		write("site.yaml", "name: Site\nnavigation:\n  - label: Start\n    url: /guides/alone?from=navigation#top\n");
		assertThat(check()).isEmpty();
	}

	@Test
	void aSingleGuideHasNobodyToLinkToIt() throws IOException {
		guide("alone", "", "");
		guide("linked", "draft: true\n", "");
		assertThat(check()).isEmpty();
	}

	@Test
	void draftsAreNotMissedAndDoNotCount() throws IOException {
		guide("sketch", "draft: true\n", "[One](/guides/alone) and [two](/guides/linked).");
		assertThat(unlinked()).containsExactly("guides/alone/guide.md");
	}

	@Test
	void nothingIsSaidWhereAFileInErrorMayHoldTheLink() throws IOException {
		write("guides/linked/guide.md", "---\ntitle: Linked\n");
		assertThat(unlinked()).isEmpty();
		guide("linked", "", "");
		write("site.yaml", "nmae: Site\n");
		assertThat(unlinked()).isEmpty();
	}

	@Test
	void theLinksOfAFileInErrorCountWhereTheyCanBeRead() throws IOException {
		guide("linked", "colour: red\n", "[Back](/guides/alone)");
		guide("third", "", "[Second](/guides/linked)");
		assertThat(unlinked()).containsExactly("guides/third/guide.md");
	}

	private void guide(String slug, String keys, String body) throws IOException {
		write("guides/" + slug + "/guide.md",
				"---\ntitle: A guide\nsummary: In a sentence.\npublished: 2026-11-22\nauthor: team\n" + keys + "---\n"
						+ body + "\n");
	}

	private void write(String path, String text) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private List<String> unlinked() {
		return check().stream()
			.filter((problem) -> problem.code() == ProblemCode.UNLINKED_GUIDE)
			.map((problem) -> problem.place().path())
			.toList();
	}

	private List<Problem> check() {
		return ContentCheck.check(this.folder, Limits.standard(), LocalDate.parse("2026-06-01")).problems();
	}

}
