package dev.framewise.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The machine on which a file was saved does not show.
 */
class LineEndTests {

	private static final Path FOLDER = Path.of("src/test/resources/three-frameworks");

	@TempDir
	private Path folder;

	@Test
	void carriageReturnsAndByteOrderMarksChangeNothing() throws IOException {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path to = this.folder.resolve(FOLDER.relativize(file).toString());
				Files.createDirectories(to.getParent());
				String text = Files.readString(file, StandardCharsets.UTF_8);
				Files.writeString(to, "\uFEFF" + text.replace("\n", "\r\n"), StandardCharsets.UTF_8);
			}
		}
		TestContent read = TestContent.read(this.folder);
		GoodContent expected = TestContent.read(FOLDER).content();
		assertThat(read.lines()).isEmpty();
		assertThat(read.content().site()).isEqualTo(expected.site());
		assertThat(read.content().authors()).isEqualTo(expected.authors());
		assertThat(read.content().frameworks()).isEqualTo(expected.frameworks());
		assertThat(read.content().guides()).extracting(GuideContent::guide)
			.isEqualTo(expected.guides().stream().map(GuideContent::guide).toList());
		assertThat(read.content().guides()).extracting(GuideContent::matrix, GuideContent::wizard, GuideContent::advice)
			.isEqualTo(expected.guides()
				.stream()
				.map((guide) -> tuple(guide.matrix(), guide.wizard(), guide.advice()))
				.toList());
	}

}
