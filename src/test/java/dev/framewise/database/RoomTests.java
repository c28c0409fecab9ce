package dev.framewise.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Which databases need room, and where.
 */
class RoomTests {

	@Test
	void aServerAndMemoryLookAfterTheirOwn() {
		assertThat(new Room("jdbc:postgresql://localhost/site").isThere()).isTrue();
		assertThat(new Room("jdbc:h2:mem:site").isThere()).isTrue();
		assertThat(new Room(null).isThere()).isTrue();
	}

	@Test
	void aFileNeedsSomeOnItsDisk(@TempDir Path folder) throws IOException {
		assumeThat(Files.getFileStore(folder).getUsableSpace()).isGreaterThan(16L * 1024 * 1024);
		assertThat(new Room("jdbc:h2:file:" + folder.resolve("site") + ";MODE=LEGACY").isThere()).isTrue();
	}

	/**
	 * There is never room below here on Linux.
	 */
	@Test
	void aFullDiskHasNone() {
		Path full = Path.of("/proc");
		assumeThat(Files.isDirectory(full)).isTrue();
		assertThat(new Room("jdbc:h2:file:" + full.resolve("site")).isThere()).isFalse();
		assertThat(new Room("jdbc:h2:" + full.resolve("site") + ";MODE=LEGACY").isThere()).isFalse();
	}

	@Test
	void aFolderThatIsNotThereYetIsMade(@TempDir Path folder) {
		assertThat(new Room("jdbc:h2:file:" + folder.resolve("later/site")).isThere()).isTrue();
	}

}
