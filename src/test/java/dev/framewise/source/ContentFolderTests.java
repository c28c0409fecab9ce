package dev.framewise.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.framewise.problem.Problem;
import dev.framewise.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class ContentFolderTests {

	private final Problems problems = new Problems();

	private Path folder;

	@BeforeEach
	void makeFolder(@TempDir Path directory) throws IOException {
		this.folder = Files.createDirectory(directory.resolve("content"));
	}

	@Test
	void anEmptyFolderIsNoProblem() {
		assertThat(read()).isEqualTo(new ContentFiles(null, List.of(), List.of(), List.of(), true));
		assertThat(lines()).isEmpty();
	}

	@Test
	void aMissingFolderIsNamed() {
		Path missing = this.folder.resolve("none");
		assertThatExceptionOfType(ContentFolderMissingException.class)
			.isThrownBy(() -> ContentFolder.read(missing, Limits.standard(), this.problems))
			.withMessage("The content folder " + missing.toAbsolutePath() + " is not a folder that can be read.");
	}

	/**
	 * A disk that is taken off may be looked at while it goes: the site's file is missed
	 * before the others are.
	 */
	@Test
	void aFolderThatIsEmptiedIsMissingAsAWhole() throws Exception {
		Path site = write("site.yaml", "name: A");
		Path author = write("authors/ed.md", "x");
		ContentFolder watched = new ContentFolder(this.folder, Limits.standard(), true);
		ContentFiles before = watched.read(Touched.everywhere(), this.problems).whenSettled();
		Files.delete(site);
		assertThat(watched.read(Touched.everywhere(), this.problems).whenSettled()).isEqualTo(before);
		Files.delete(author);
		for (int i = 0; i < 2; i++) {
			assertThatExceptionOfType(ContentFolderMissingException.class)
				.isThrownBy(() -> watched.read(Touched.everywhere(), this.problems))
				.withMessageEndingWith("is empty.");
			Thread.sleep(ContentFolder.PATIENCE.toMillis() + 100);
		}
		write("site.yaml", "name: A");
		write("authors/ed.md", "x");
		assertThat(watched.read(Touched.everywhere(), this.problems).authors()).hasSize(1);
	}

	@Test
	void aFileIsNoFolder() throws IOException {
		Path file = write("content", "x");
		assertThatExceptionOfType(ContentFolderMissingException.class)
			.isThrownBy(() -> ContentFolder.read(file, Limits.standard(), this.problems));
	}

	@Test
	void entriesComeInTheOrderOfIds() throws IOException {
		write("frameworks/cedar.md", "c");
		write("frameworks/alder.md", "a");
		write("frameworks/birch.md", "b");
		assertThat(read().frameworks()).extracting(ContentEntry::id).containsExactly("alder", "birch", "cedar");
	}

	@Test
	void aGuideHasTheFilesBelowItsFolder() throws IOException {
		write("guides/some/guide.md", "x");
		write("guides/some/samples/deep/a.py", "a");
		write("guides/some/samples/guide.md", "a");
		GuideFolder guide = read().guides().get(0);
		assertThat(guide.slug()).isEqualTo("some");
		assertThat(guide.files()).extracting(ContentFile::path)
			.containsExactly("samples/deep/a.py", "samples/guide.md");
		assertThat(guide.file("samples/deep/a.py").flatMap(ContentFile::text)).hasValue("a");
		assertThat(guide.file("../some/guide.md")).isEmpty();
	}

	@Test
	void listsTheFilesThatCount() throws IOException {
		write("authors/ann.md", "x");
		write("authors/Bad Name.md", "x");
		write("guides/some/guide.md", "x");
		write("guides/some/samples/a.py", "a");
		write("guides/some/.hidden", "x");
		ContentFiles files = read();
		assertThat(List.of("site.yaml", "authors/ann.md", "guides/some/guide.md", "guides/some/samples/a.py"))
			.allMatch(files::lists);
		assertThat(List.of("", "authors", "authors/Bad Name.md", "guides/some", "guides/some/.hidden",
				"guides/some/../some/guide.md", "/guides/some/guide.md", "frameworks/ann.md"))
			.noneMatch(files::lists);
	}

	@Test
	void oneFileIsReadWithoutFollowingLinks(@TempDir Path elsewhere) throws IOException {
		write("guides/some/guide.md", "whole");
		Files.writeString(elsewhere.resolve("guide.md"), "secret");
		Files.createSymbolicLink(this.folder.resolve("guides/linked"), elsewhere);
		Files.createSymbolicLink(this.folder.resolve("guides/some/linked.md"), elsewhere.resolve("guide.md"));
		assertThat(one("guides/some/guide.md")).contains("whole");
		assertThat(one("guides/linked/guide.md")).isEmpty();
		assertThat(one("guides/some/linked.md")).isEmpty();
		assertThat(one("guides/some")).isEmpty();
		assertThat(one("guides/none")).isEmpty();
		assertThat(one("../" + elsewhere.getFileName() + "/guide.md")).isEmpty();
		assertThat(one(elsewhere.resolve("guide.md").toString())).isEmpty();
		assertThat(lines()).hasSize(6);
	}

	private Optional<String> one(String path) {
		return ContentFolder.read(this.folder, path, Limits.standard(), this.problems)
			.map((bytes) -> new String(bytes, StandardCharsets.UTF_8));
	}

	@Test
	void whatToolsLeaveBehindIsLeftOut() throws IOException {
		write("guides/some/guide.md", "x");
		write("guides/some/.DS_Store", "x");
		write("guides/some/__pycache__/a.pyc", "x");
		write("guides/some/node_modules/a/index.js", "x");
		write("guides/.git/guide.md", "x");
		write("authors/.ed.md.swp", "x");
		ContentFiles files = read();
		assertThat(files.guides()).hasSize(1);
		assertThat(files.guides().get(0).files()).isEmpty();
		assertThat(files.authors()).isEmpty();
		assertThat(lines()).isEmpty();
	}

	@Test
	void linksAreNotFollowed() throws IOException {
		Path outside = Files.createDirectory(this.folder.resolveSibling("outside"));
		Path secret = Files.writeString(outside.resolve("guide.md"), "secret");
		write("guides/some/guide.md", "x");
		link("guides/some/secret.txt", secret);
		link("authors/ed.md", secret);
		link("site.yaml", secret);
		link("guides/linked", outside);
		ContentFiles files = read();
		assertThat(files.site()).isNull();
		assertThat(files.authors()).extracting(ContentEntry::text).containsOnlyNulls();
		assertThat(files.guides()).extracting(GuideFolder::slug).containsExactly("some");
		assertThat(files.guides().get(0).files()).isEmpty();
		assertThat(lines()).containsExactly(
				"authors/ed.md:1:1: error: This is not a plain file; links are not followed. [unreadable]",
				"guides/some/secret.txt:1:1: error: This is not a plain file; links are not followed. [unreadable]",
				"site.yaml:1:1: error: This is not a plain file; links are not followed. [unreadable]");
	}

	@Test
	void aFileThatMayNotBeReadIsNamedAndItsIdIsTaken() throws IOException {
		Path file = write("authors/ed.md", "x");
		assumeThat(file.toFile().setReadable(false)).isTrue();
		assumeThat(Files.isReadable(file)).isFalse();
		assertThat(read().authors()).extracting(ContentEntry::id).containsExactly("ed");
		assertThat(lines()).containsExactly("authors/ed.md:1:1: error: The file cannot be read. [unreadable]");
	}

	@Test
	void aFolderInTheWayOfAnArticleIsNamed() throws IOException {
		Files.createDirectories(this.folder.resolve("guides/some/guide.md"));
		assertThat(read().guides()).extracting((guide) -> guide.article().text()).containsOnlyNulls();
		assertThat(lines()).containsExactly(
				"guides/some/guide.md:1:1: error: This is not a plain file; links are not followed. [unreadable]");
	}

	@Test
	void onlyTypesOfTheListAreServed() {
		assertThat(mediaType("tree.PNG")).hasValue("image/png");
		assertThat(mediaType("samples/page.html")).hasValue("text/plain;charset=UTF-8");
		assertThat(mediaType("measurements/x.yaml")).hasValue("text/plain;charset=UTF-8");
		assertThat(mediaType("notes.txt")).isEmpty();
		assertThat(mediaType("samples/a.exe")).isEmpty();
		assertThat(mediaType("samples/Makefile")).isEmpty();
	}

	private static Optional<String> mediaType(String path) {
		return new ContentFile(path, new byte[0]).mediaType();
	}

	@Test
	void onlyTouchedFoldersAreLookedAtAgain() throws IOException {
		Path file = settled(write("guides/a/guide.md", "before"));
		settled(write("guides/b/guide.md", "before"));
		ContentFolder content = new ContentFolder(this.folder, Limits.standard(), true);
		content.read(Touched.everywhere(), this.problems);
		settled(write("guides/a/guide.md", "after"));
		settled(write("guides/b/guide.md", "after"));
		settled(write("guides/b/tree.svg", "after"));
		write("guides/c/guide.md", "after");
		assertThat(texts(content.read(Touched.in(Set.of()), this.problems))).containsExactly("before", "before");
		assertThat(texts(content.read(Touched.in(Set.of(file.toRealPath().getParent())), this.problems)))
			.containsExactly("after", "before");
		ContentFiles all = content.read(Touched.everywhere(), this.problems);
		assertThat(all.guides()).extracting(GuideFolder::slug).containsExactly("a", "b", "c");
		assertThat(all.guides().get(1).file("tree.svg")).isPresent();
	}

	@Test
	void aFolderThatIsGoneDoesNotComeBack() throws IOException {
		settled(write("guides/a/guide.md", "before"));
		Path framework = settled(write("frameworks/one.md", "before"));
		ContentFolder content = new ContentFolder(this.folder, Limits.standard(), false);
		assertThat(content.read(Touched.everywhere(), this.problems).frameworks()).hasSize(1);
		Files.delete(framework);
		Files.delete(framework.getParent());
		assertThat(content.read(Touched.everywhere(), this.problems).frameworks()).isEmpty();
		assertThat(content.read(Touched.in(Set.of()), this.problems).frameworks()).isEmpty();
		assertThat(this.problems.sorted()).isEmpty();
	}

	@Test
	void aFileThatWasBeingWrittenIsLookedAtUntilItSettles() throws IOException {
		settled(write("guides/a/guide.md", "before"));
		ContentFolder content = new ContentFolder(this.folder, Limits.standard(), true);
		content.read(Touched.everywhere(), this.problems);
		Path file = write("guides/a/guide.md", "after");
		Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
		ContentFiles early = content.read(Touched.in(Set.of(file.toRealPath().getParent())), this.problems);
		settled(file);
		ContentFiles late = content.read(Touched.in(Set.of()), this.problems);
		assertThat(texts(early)).containsExactly(early.settled() ? "after" : "before");
		assertThat(texts(late)).containsExactly("after");
	}

	private static List<String> texts(ContentFiles files) {
		return files.guides().stream().map((guide) -> guide.article().text().text()).toList();
	}

	/** Nobody has written it for a while. */
	private static Path settled(Path file) throws IOException {
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(1))));
		return file;
	}

	private ContentFiles read() {
		return ContentFolder.read(this.folder, Limits.standard(), this.problems);
	}

	private List<String> lines() {
		return this.problems.sorted().stream().map(Problem::toString).toList();
	}

	private void link(String path, Path target) throws IOException {
		Path link = this.folder.resolve(path);
		Files.createDirectories(link.getParent());
		Files.createSymbolicLink(link, target);
	}

	private Path write(String path, String text) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

}
