package dev.framewise.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FolderMarksTests {

	private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

	private final FolderMarks marks = new FolderMarks();

	@TempDir
	private Path folder;

	@BeforeEach
	void markOldFiles() throws IOException {
		Files.createDirectory(this.folder.resolve("below"));
		save("one.md", LONG_AGO);
		save("two.md", LONG_AGO.plusSeconds(1));
		assertThat(look()).isTrue();
		assertThat(look()).isFalse();
	}

	@Test
	void seeAnotherStamp() throws IOException {
		save("one.md", LONG_AGO.plusMillis(1));
		assertThat(look()).isTrue();
		assertThat(look()).isFalse();
	}

	@Test
	void seeStampsThatChangedPlaces() throws IOException {
		save("one.md", LONG_AGO.plusSeconds(1));
		save("two.md", LONG_AGO);
		assertThat(look()).isTrue();
	}

	@Test
	void seeNamesThatComeAndGo() throws IOException {
		Files.move(this.folder.resolve("one.md"), this.folder.resolve("three.md"));
		assertThat(look()).isTrue();
		Files.createDirectory(this.folder.resolve("another"));
		assertThat(look()).isTrue();
		Files.delete(this.folder.resolve("below"));
		assertThat(look()).isTrue();
		assertThat(look()).isFalse();
	}

	@Test
	void trustNoFileThatIsYoung() throws IOException {
		save("one.md", Instant.now());
		assertThat(look()).isTrue();
		assertThat(look()).isTrue();
	}

	@Test
	void doNotSeeWhatIsLeftOut() throws IOException {
		save(".one.md.swp", Instant.now());
		assertThat(look()).isFalse();
	}

	@Test
	void leadToTheFoldersBelow() {
		List<Path> below = new ArrayList<>();
		this.marks.look(this.folder, below);
		assertThat(below).containsExactly(this.folder.resolve("below"));
	}

	@Test
	void seeThatAFolderIsGone() {
		Path gone = this.folder.resolve("gone");
		assertThat(this.marks.look(gone, new ArrayList<>())).isTrue();
	}

	private boolean look() {
		return this.marks.look(this.folder, new ArrayList<>());
	}

	private void save(String name, Instant at) throws IOException {
		Path file = this.folder.resolve(name);
		Files.writeString(file, "saved");
		Files.setLastModifiedTime(file, FileTime.from(at));
	}

}
