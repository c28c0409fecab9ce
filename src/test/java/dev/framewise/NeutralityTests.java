package dev.framewise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which frameworks there are is a matter of content, never of code.
 */
class NeutralityTests {

	private static final Set<String> TEXTS = Set.of("java", "html", "css", "js", "sql", "yaml", "properties");

	private static final Pattern FRAMEWORK = Pattern.compile("django|fastapi", Pattern.CASE_INSENSITIVE);

	@Test
	void noFileOfTheApplicationKnowsAFramework() throws IOException {
		List<Path> files = texts(Path.of("src/main"));
		assertThat(files).hasSizeGreaterThan(100);
		assertThat(files).filteredOn(NeutralityTests::namesAFramework).isEmpty();
	}

	private static List<Path> texts(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter(Files::isRegularFile).filter((path) -> TEXTS.contains(extension(path))).toList();
		}
	}

	private static String extension(Path path) {
		String name = path.toString();
		return name.substring(name.lastIndexOf('.') + 1);
	}

	private static boolean namesAFramework(Path path) {
		try {
			String text = Files.readString(path, StandardCharsets.UTF_8);
			return FRAMEWORK.matcher(path + text).find();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
