package dev.framewise.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.framewise.framework.Framework;
import dev.framewise.guide.Author;
import dev.framewise.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One folder for each fault. It holds only what differs from the good folder
 * {@code minimal/}, and in {@code expected.txt} what editors must read.
 */
class BrokenContentTests {

	private static final Path RESOURCES = Path.of("src/test/resources");

	private static final String EXPECTED = "expected.txt";

	/** What only several readings of a folder raise. */
	private static final Set<ProblemCode> NEVER = Set.of(ProblemCode.VANISHED);

	private static final Pattern HIDDEN = Pattern.compile("^draft: true\\R", Pattern.MULTILINE);

	@TempDir
	private Path folder;

	@Test
	void theGoodFolderHasNoProblems() {
		assertThat(TestContent.read(RESOURCES.resolve("minimal")).lines()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("faults")
	void editorsReadWhatIsWrong(String fault) throws IOException {
		assertThat(read(fault).lines()).containsExactlyElementsOf(expected(fault));
	}

	/**
	 * A file is in service unless a problem of its own, that is no broken reference and
	 * no warning, holds it back.
	 */
	@ParameterizedTest
	@MethodSource("faults")
	void onlyAFileInErrorIsHeldBack(String fault) throws IOException {
		GoodContent content = read(fault).content();
		Set<String> heldBack = heldBack(fault);
		assertThat(content.authors()).extracting(Author::id).containsExactlyElementsOf(ids("authors", heldBack));
		assertThat(content.frameworks()).extracting(Framework::id)
			.containsExactlyElementsOf(ids("frameworks", heldBack));
		assertThat(content.guides()).extracting((guide) -> guide.guide().slug())
			.containsExactlyElementsOf(slugs(heldBack));
	}

	@Test
	void everyCodeIsRaisedBySomeFolder() throws IOException {
		Set<ProblemCode> raised = new TreeSet<>(NEVER);
		for (String fault : faults().toList()) {
			expected(fault).forEach((line) -> raised.add(code(line)));
		}
		assertThat(raised).containsExactlyInAnyOrder(ProblemCode.values());
	}

	static Stream<String> faults() throws IOException {
		try (Stream<Path> folders = Files.list(RESOURCES.resolve("broken"))) {
			return folders.map((path) -> path.getFileName().toString()).sorted().toList().stream();
		}
	}

	private TestContent read(String fault) throws IOException {
		copy(RESOURCES.resolve("minimal"));
		copy(RESOURCES.resolve("broken").resolve(fault));
		return TestContent.read(this.folder);
	}

	private void copy(Path from) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path to = this.folder.resolve(from.relativize(file).toString());
				Files.createDirectories(to.getParent());
				Files.write(to, Files.readAllBytes(file));
			}
		}
	}

	private static List<String> expected(String fault) throws IOException {
		return Files.readAllLines(RESOURCES.resolve("broken").resolve(fault).resolve(EXPECTED), StandardCharsets.UTF_8);
	}

	private static ProblemCode code(String line) {
		String id = line.substring(line.lastIndexOf('[') + 1, line.length() - 1);
		return ProblemCode.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	private static Set<String> heldBack(String fault) throws IOException {
		Set<String> paths = new TreeSet<>();
		for (String line : expected(fault)) {
			if (code(line).holdsBack()) {
				paths.add(line.substring(0, line.indexOf(':')));
			}
		}
		return paths;
	}

	private List<String> ids(String kind, Set<String> heldBack) throws IOException {
		return names(kind).filter((name) -> name.endsWith(".md"))
			.filter((name) -> !heldBack.contains(kind + "/" + name))
			.map((name) -> name.substring(0, name.length() - ".md".length()))
			.toList();
	}

	private List<String> slugs(Set<String> heldBack) throws IOException {
		return names("guides").filter((slug) -> Files.isDirectory(this.folder.resolve("guides").resolve(slug)))
			.filter((slug) -> !heldBack.contains("guides/" + slug))
			.filter((slug) -> heldBack.stream().noneMatch((path) -> path.startsWith("guides/" + slug + "/")))
			.filter((slug) -> !isHidden(slug))
			.toList();
	}

	private Stream<String> names(String kind) throws IOException {
		try (Stream<Path> entries = Files.list(this.folder.resolve(kind))) {
			return Arrays.stream(entries.map((path) -> path.getFileName().toString()).sorted().toArray(String[]::new));
		}
	}

	private boolean isHidden(String slug) {
		try {
			return HIDDEN.matcher(Files.readString(this.folder.resolve("guides").resolve(slug).resolve("guide.md")))
				.find();
		}
		catch (IOException ex) {
			// Not even text, so surely not hidden by its front matter.
			return false;
		}
	}

}
