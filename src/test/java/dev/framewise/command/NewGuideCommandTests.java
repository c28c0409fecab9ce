package dev.framewise.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NewGuideCommandTests {

	@TempDir
	private Path root;

	@BeforeEach
	void goodFolder() {
		TestFolder.good(this.root);
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 4, 5, 6, 7, 8, 9, 14, 15, 49 })
	void whatItWritesPassesAStrictCheck(int frameworks) {
		String ids = ids(frameworks);
		Said said = write("start", ids);
		assertThat(said.err()).isEmpty();
		assertThat(said.code()).isZero();
		assertThat(said.out()).contains("guides/start/guide.md", "draft");
		assertPasses();
	}

	/**
	 * Published as it is, it still has no problem.
	 */
	@Test
	void itPassesWhenItIsNoDraftAnyMore() throws IOException {
		write("start", "alder,birch,cedar");
		Files.writeString(guide("start"), text("start").replace("draft: true\n", ""));
		assertPasses();
	}

	@Test
	void itHoldsEveryPartOfAComparison() throws IOException {
		write("start", "birch,alder");
		assertThat(text("start")).contains("title: \"Birch.js vs Alder\"", "author: team", "compares: [birch, alder]",
				"draft: true", "{.matrix}", "| Feature | Birch.js | Alder |", "{.roles}", "{.choose framework=birch}",
				"{.examples framework=alder}", "{.quickstart framework=birch}", "{.learning framework=alder}",
				"{.wizard}", "{.both}", "{.faq}");
		assertThat(text("start").lines().filter((line) -> line.matches("\\d\\. .*"))).hasSize(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "either", "A | B", "*A* [b](c)", "1. A", "A, or B", "C#", "# A", "A\\\"", "A: b", "-> A",
			"{#a}", "A  B", "www.a.org" })
	void whateverAFrameworkIsCalledTheGuidePasses(String name) {
		new TestFolder(this.root).framework("elm", name);
		assertThat(write("start", "elm,alder,birch").code()).isZero();
		assertPasses();
	}

	@Test
	void frameworksWhoseNamesLookAlikeAreToldApart() {
		new TestFolder(this.root).framework("c", "C").framework("c-plus", "C++").framework("c-sharp", "C#");
		assertThat(write("start", "c,c-plus,c-sharp").code()).isZero();
		assertPasses();
	}

	/**
	 * No guide could tell them apart.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "Alder", "BIRCH" })
	void frameworksOfOneNameAreRefused(String name) {
		new TestFolder(this.root).framework("elm", name);
		Said said = write("start", "elm,alder,birch");
		assertThat(said.code()).isEqualTo(2);
		assertThat(said.err()).startsWith("'elm' and '" + name.toLowerCase(Locale.ROOT) + "' go by the same name");
	}

	@Test
	void aFrameworkInErrorGoesByItsId() throws IOException {
		new TestFolder(this.root).file("frameworks/elm.md", "---\nname: Elm\ncolour: red\n---\n");
		assertThat(write("start", "elm,alder").code()).isZero();
		assertThat(text("start")).contains("| Feature | elm | Alder |");
		assertThat(check().out().lines())
			.allMatch((line) -> line.startsWith("frameworks/elm.md") || line.contains(" errors,"));
	}

	@Test
	void theFirstAuthorWritesIt() throws IOException {
		new TestFolder(this.root).file("authors/ada.md", "---\nname: Ada\n---\n");
		write("start", "alder,birch");
		assertThat(text("start")).contains("author: ada\n");
	}

	@Test
	void itNeverOverwrites() throws IOException {
		new TestFolder(this.root).guide("start", "", "Mine.");
		String before = text("start");
		Said said = write("start", "alder,birch");
		assertThat(said.code()).isEqualTo(2);
		assertThat(said.err()).contains("There is a guide 'start' already");
		assertThat(text("start")).isEqualTo(before);
	}

	@Test
	void itWritesBesideFilesThatAreThere() {
		new TestFolder(this.root).file("guides/start/samples/a.txt", "a");
		assertThat(write("start", "alder,birch").code()).isZero();
		assertPasses();
	}

	@Test
	void itDoesNotWriteThroughLinks(@TempDir Path elsewhere) throws IOException {
		Files.createDirectories(this.root.resolve("guides/start"));
		Files.createSymbolicLink(this.root.resolve("guides/away"), elsewhere);
		Files.createSymbolicLink(guide("start"), elsewhere.resolve("guide.md"));
		assertThat(write("away", "alder,birch").code()).isEqualTo(2);
		assertThat(write("start", "alder,birch").code()).isEqualTo(2);
		assertThat(elsewhere).isEmptyDirectory();
	}

	@Test
	void everyFaultIsNamedAtOnce() {
		Said said = write("My Guide", "aldr");
		assertThat(said.code()).isEqualTo(2);
		assertThat(said.out()).isEmpty();
		assertThat(said.err().lines()).containsExactly(
				"'My Guide' is no slug: lower case letters and digits, joined by single hyphens, are allowed. "
						+ "Did you mean 'my-guide'?",
				"A comparison has 2 to 49 frameworks; --compares names 1.",
				"There is no framework 'aldr' in frameworks/. Did you mean 'alder'?");
		assertThat(this.root.resolve("guides")).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "../out", "a/b", ".", "", "UP", "a--b", "ä" })
	void aSlugIsAnId(String slug) {
		assertThat(write(slug, "alder,birch").code()).isEqualTo(2);
		assertThat(this.root.resolve("guides")).doesNotExist();
	}

	@ParameterizedTest
	@ValueSource(strings = { "alder,alder", "alder,", "alder,,birch", "alder,../birch", "" })
	void aComparisonNamesDifferentFrameworksThatAreThere(String compares) {
		assertThat(write("start", compares).code()).isEqualTo(2);
		assertThat(this.root.resolve("guides")).doesNotExist();
	}

	@Test
	void blanksAfterCommasAreNoFault() {
		assertThat(write("start", "alder, birch").code()).isZero();
	}

	@Test
	void withoutAnAuthorItSaysWhatIsMissing() throws IOException {
		Files.delete(this.root.resolve("authors/team.md"));
		Said said = write("start", "alder,birch");
		assertThat(said.code()).isEqualTo(2);
		assertThat(said.err()).contains("authors/<id>.md");
	}

	@Test
	void aMissingFolderIsSaidInASentence() {
		Said said = Said.by("new", "guide", "start", "--compares=alder,birch", "--content", this.root + "/nowhere");
		assertThat(said.code()).isEqualTo(2);
		assertThat(said.err().lines()).hasSize(1);
	}

	private String ids(int number) {
		TestFolder folder = new TestFolder(this.root);
		List<String> more = IntStream.range(4, number).mapToObj((i) -> "tree-" + i).toList();
		more.forEach((id) -> folder.framework(id, "Tree " + id));
		return Stream.concat(Stream.of("alder", "birch", "cedar", "dogwood").limit(number), more.stream())
			.collect(Collectors.joining(","));
	}

	private Said write(String slug, String compares) {
		return Said.by("new", "guide", slug, "--compares", compares, "--content", this.root.toString());
	}

	private void assertPasses() {
		Said said = check();
		assertThat(said.out()).startsWith("0 errors, 0 warnings in ");
		assertThat(said.code()).isZero();
	}

	private Said check() {
		return Said.by("check", "--strict", this.root.toString());
	}

	private Path guide(String slug) {
		return this.root.resolve("guides").resolve(slug).resolve("guide.md");
	}

	private String text(String slug) throws IOException {
		return Files.readString(guide(slug));
	}

}
