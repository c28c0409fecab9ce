package dev.framewise.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.problem.Problem;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Severity;
import dev.framewise.publish.ContentCheck;
import dev.framewise.source.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of {@code problems.yaml} are true: each wrong one makes the sentence that
 * stands under it, and its mend leaves nothing to complain of.
 */
class HelpExamplesTests {

	private static final Path FOLDER = Path.of("src/test/resources/explained");

	private static final LocalDate FRESH_FROM = LocalDate.parse("2026-05-01");

	private static final String FRONT_MATTER = "the front matter of ";

	private static final String BODY = "the body of ";

	private static final Pattern FENCES = Pattern.compile("(?s)\\A---\\n(.*?\\n)---\\n(.*)\\z");

	@TempDir
	private Path folder;

	@Test
	void theFolderOfTheExamplesHasNoProblems() throws IOException {
		copyFolder();
		assertThat(check()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("entries")
	void theWrongExampleMakesItsSentence(HelpEntry entry) throws IOException {
		copyFolder();
		apply(entry.where(), entry.wrong());
		assertThat(check()).filteredOn((problem) -> problem.code() == entry.code())
			.extracting(HelpExamplesTests::sentence)
			.contains(entry.says());
	}

	@ParameterizedTest
	@MethodSource("entries")
	void theMendLeavesNoError(HelpEntry entry) throws IOException {
		copyFolder();
		apply(entry.where(), entry.right());
		assertThat(check())
			.filteredOn((problem) -> problem.code() == entry.code() || problem.severity() == Severity.ERROR)
			.isEmpty();
	}

	/** What vanished takes several loads, and is held to its help in LiveContentTests. */
	static Stream<HelpEntry> entries() {
		return HelpCatalogue.entries().stream().filter((entry) -> entry.code() != ProblemCode.VANISHED);
	}

	private static String sentence(Problem problem) {
		return (problem.hint() == null) ? problem.message() : problem.message() + " " + problem.hint();
	}

	private List<Problem> check() {
		return ContentCheck.check(this.folder, Limits.standard(), FRESH_FROM).problems();
	}

	private void apply(String where, String example) throws IOException {
		if (where.startsWith(FRONT_MATTER)) {
			change(where.substring(FRONT_MATTER.length()), (keys) -> without(keys, example) + example + "\n",
					UnaryOperator.identity());
		}
		else if (where.startsWith(BODY)) {
			change(where.substring(BODY.length()), UnaryOperator.identity(), (body) -> example + "\n");
		}
		else if (where.equals("the content folder")) {
			Path file = this.folder.resolve(example);
			Files.createDirectories(file.getParent());
			Files.copy(FOLDER.resolve("guides/start/guide.md"), file);
			drop(file, "aliases: [begin]\n");
		}
		else {
			Files.writeString(this.folder.resolve(where), example + "\n");
		}
	}

	private static void drop(Path file, String line) throws IOException {
		Files.writeString(file, Files.readString(file).replace(line, ""));
	}

	/** The front matter without the lines whose keys the example writes itself. */
	private static String without(String keys, String example) {
		List<String> written = example.lines().map((line) -> line.replaceFirst(":.*", ":")).toList();
		return keys.lines()
			.filter((line) -> written.stream().noneMatch(line::startsWith))
			.collect(Collectors.joining("\n", "", "\n"));
	}

	private void change(String path, UnaryOperator<String> keys, UnaryOperator<String> body) throws IOException {
		Path file = this.folder.resolve(path);
		Matcher parts = FENCES.matcher(Files.readString(file));
		assertThat(parts.matches()).isTrue();
		Files.writeString(file, "---\n" + keys.apply(parts.group(1)) + "---\n" + body.apply(parts.group(2)));
	}

	private void copyFolder() throws IOException {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path to = this.folder.resolve(FOLDER.relativize(file).toString());
				Files.createDirectories(to.getParent());
				Files.copy(file, to);
			}
		}
	}

}
