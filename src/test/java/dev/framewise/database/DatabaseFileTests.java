package dev.framewise.database;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which addresses H2 takes for files.
 */
class DatabaseFileTests {

	@ParameterizedTest
	@CsvSource({ "jdbc:h2:file:/srv/site, /srv/site", "jdbc:h2:file:./site;MODE=LEGACY, ./site",
			"jdbc:h2:/srv/site;A=/b, /srv/site", "jdbc:h2:./site, ./site", "jdbc:h2:../site, ../site" })
	void aPathIsAFile(String url, String path) {
		assertThat(DatabaseFile.of(url)).contains(Path.of(path));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:~/data/site", "jdbc:h2:file:~/data/site;MODE=LEGACY" })
	void aHomeDirectoryIsSpeltOut(String url) {
		assertThat(DatabaseFile.of(url)).contains(Path.of(System.getProperty("user.home"), "data", "site"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:mem:site", "jdbc:h2:mem:", "jdbc:h2:tcp://localhost/./site",
			"jdbc:postgresql://localhost/site", "" })
	void aServerAndMemoryAreNone(String url) {
		assertThat(DatabaseFile.of(url)).isEmpty();
	}

	@Test
	void noAddressIsNone() {
		assertThat(DatabaseFile.of(null)).isEmpty();
	}

}
