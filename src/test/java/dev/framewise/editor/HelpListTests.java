package dev.framewise.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The README lists what the help explains, no more and no less.
 */
class HelpListTests {

	private static final String HEAD = "| code | effect | what is wrong | the mend |";

	@Test
	void theReadmeListsEveryProblem() throws IOException {
		List<String> lines = Files.readAllLines(Path.of("README.md"));
		int head = lines.indexOf(HEAD);
		assertThat(head).as("line of " + HEAD).isPositive();
		List<String> rows = lines.subList(head + 2, lines.size())
			.stream()
			.takeWhile((line) -> line.startsWith("|"))
			.toList();
		assertThat(rows).containsExactlyElementsOf(HelpCatalogue.entries().stream().map(HelpListTests::row).toList());
	}

	private static String row(HelpEntry entry) {
		return "| `" + entry.code().id() + "` | " + entry.effect() + " | " + entry.meaning() + " | " + entry.mend()
				+ " |";
	}

}
