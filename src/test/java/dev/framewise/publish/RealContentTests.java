package dev.framewise.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The content we publish, one case for each file.
 */
class RealContentTests {

	private static final Path FOLDER = Path.of("content");

	private static final TestContent READ = TestContent.read(FOLDER);

	@ParameterizedTest
	@MethodSource("files")
	void hasNoProblems(String file) {
		assertThat(READ.problems()).filteredOn((problem) -> problem.place().path().equals(file)).isEmpty();
	}

	@Test
	void noOtherFileHasProblems() {
		assertThat(READ.lines()).isEmpty();
	}

	@Test
	void everyGuideIsRead() throws IOException {
		long guides = files().filter((file) -> file.endsWith("/guide.md")).count();
		assertThat(READ.content().guides()).hasSize((int) guides).isNotEmpty();
	}

	static Stream<String> files() throws IOException {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> FOLDER.relativize(file).toString().replace('\\', '/'))
				.filter((file) -> file.equals("site.yaml")
						|| file.matches("(authors|frameworks|guides/[^/]+)/[^/]+\\.md"))
				.sorted()
				.toList()
				.stream();
		}
	}

}
