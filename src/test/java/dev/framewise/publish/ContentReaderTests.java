package dev.framewise.publish;

import java.nio.file.Path;
import java.time.LocalDate;

import dev.framewise.problem.Problems;
import dev.framewise.source.ContentFolder;
import dev.framewise.source.Limits;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentReaderTests {

	@Test
	void theShippedContentHasNoProblems() {
		Problems problems = new Problems();
		Content content = new ContentReader(ContentFolder.read(Path.of("content"), Limits.standard(), problems),
				Limits.standard(), false, LocalDate.parse("2026-06-01"), problems)
			.read();
		assertThat(problems.sorted()).isEmpty();
		assertThat(content.guides()).isNotEmpty();
		System.out.println(content.guides().get(0).matrix());
		System.out.println(content.guides().get(0).wizard());
		System.out.println(content.guides().get(0).advice());
	}

}
