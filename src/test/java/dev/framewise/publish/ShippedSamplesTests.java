package dev.framewise.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.framewise.guide.ArticlePart;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The code in the guides that we publish comes from files with tests beside them, which
 * {@code .ci/samples} runs.
 */
class ShippedSamplesTests {

	private static final Path GUIDES = Path.of("content/guides");

	private static final TestContent READ = TestContent.read(Path.of("content"));

	@ParameterizedTest
	@MethodSource("guides")
	void everyLongerCodeBlockIsAnInclude(String guide) throws IOException {
		assertThat(fences(guide)).filteredOn(CodeFence::breaksTheRule).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("guides")
	void noCodeBlockEscapesTheRule(String guide) throws IOException {
		assertThat(Jsoup.parse(html(guide)).select("pre, figure.measurement")).hasSameSizeAs(fences(guide));
	}

	@ParameterizedTest
	@MethodSource("guides")
	void everyIncludeIsASample(String guide) throws IOException {
		assertThat(fences(guide)).filteredOn((fence) -> fence.include() != null)
			.allMatch((fence) -> fence.include().startsWith("samples/"));
	}

	@ParameterizedTest
	@MethodSource("guidesWithSamples")
	void everySampleIsCoveredByATest(String guide) throws IOException {
		SampleFolder samples = SampleFolder.read(samples(guide));
		assertThat(samples.texts().keySet()).anyMatch((path) -> path.matches("(.*/)?test_.*\\.py"));
		assertThat(samples.uncovered()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("guidesWithSamples")
	void oneScriptRunsTheTestsOfEveryGuide(String guide) {
		Path script = samples(guide).resolve("test");
		assertThat(script).isExecutable().hasSameTextualContentAs(samples("django-vs-fastapi").resolve("test"));
	}

	@ParameterizedTest
	@MethodSource("guidesWithSamples")
	void everyReleaseIsPinned(String guide) throws IOException {
		assertThat(Files.readAllLines(samples(guide).resolve("requirements.txt")))
			.filteredOn((line) -> !line.isBlank() && !line.startsWith("#"))
			.isNotEmpty()
			.allMatch((line) -> line.matches("[\\w.\\[\\]-]+==[\\w.]+(; .+)?"));
	}

	@Test
	void aBlockOfTwoLinesBreaksTheRuleAndOthersDoNot() {
		assertThat(lines("```python", "x = 1", "y = 2", "```")).singleElement().matches(CodeFence::breaksTheRule);
		assertThat(lines("> ~~~", "> x = 1", "> y = 2", "> ~~~")).singleElement().matches(CodeFence::breaksTheRule);
		assertThat(
				lines("```python", "x = 1", "```", "```sh", "a", "b", "```", "```py include=\"samples/a.py\"", "```"))
			.hasSize(3)
			.noneMatch(CodeFence::breaksTheRule);
	}

	@Test
	void aSampleIsCoveredByATestThatNamesItOrByACoveredFileThatDoes() {
		assertThat(new SampleFolder(Map.of("test_a.py", "import a\n", "a.py", "from b import c\nopen('d.json')\n",
				"b.py", "x", "d.json", "{}", "test", "x"))
			.uncovered()).isEmpty();
		assertThat(new SampleFolder(
				Map.of("test_a.py", "import a\n# b is not tested\n", "a.py", "x", "b.py", "c", "c.py", "import b\n"))
			.uncovered()).containsExactly("b.py", "c.py");
	}

	static Stream<String> guides() throws IOException {
		try (Stream<Path> folders = Files.list(GUIDES)) {
			return folders.map((folder) -> folder.getFileName().toString()).sorted().toList().stream();
		}
	}

	static Stream<String> guidesWithSamples() throws IOException {
		return guides().filter((guide) -> Files.isDirectory(samples(guide)));
	}

	private static Path samples(String guide) {
		return GUIDES.resolve(guide).resolve("samples");
	}

	private static List<CodeFence> fences(String guide) throws IOException {
		return CodeFence.of(Files.readAllLines(GUIDES.resolve(guide).resolve("guide.md")));
	}

	private static List<CodeFence> lines(String... lines) {
		return CodeFence.of(List.of(lines));
	}

	private static String html(String guide) {
		return String.join("", READ.guide(guide).guide().parts().stream().map(ArticlePart::html).toList());
	}

}
