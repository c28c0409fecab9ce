package dev.framewise.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Events of the system name the folder that was touched, whatever it is called by now.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FolderWatchTests {

	private static final Duration NEVER = Duration.ofDays(1);

	private static final Duration SHORT = Duration.ofMillis(100);

	@TempDir
	private Path temporary;

	private Path folder;

	private FolderWatch watch;

	@BeforeEach
	void watchTwoFolders() throws Exception {
		this.folder = this.temporary.toRealPath();
		Files.createDirectories(this.folder.resolve("guides/a/samples"));
		Files.createDirectories(this.folder.resolve("guides/b"));
		this.watch = new FolderWatch(this.folder, true, NEVER);
		assertThat(this.watch.await(SHORT))
			.hasValueSatisfying((touched) -> assertThat(touched.isEverywhere()).isTrue());
	}

	@AfterEach
	void close() {
		this.watch.close();
	}

	@Test
	void aSavedFileTouchesItsFolderAlone() throws Exception {
		save("guides/a/samples/x.txt");
		Touched touched = awaitTouched("guides/a/samples");
		assertThat(touched.includes(this.folder.resolve("guides/a"))).isFalse();
		assertThat(touched.includes(this.folder.resolve("guides/b"))).isFalse();
	}

	@Test
	void aNewFolderIsTouchedWithAllBelowIt() throws Exception {
		Files.createDirectories(this.folder.resolve("guides/c/samples"));
		awaitTouched("guides", "guides/c", "guides/c/samples");
		save("guides/c/samples/x.txt");
		awaitTouched("guides/c/samples");
	}

	@Test
	void foldersThatChangeNamesAreWatchedUnderTheNewOnes() throws Exception {
		move("guides/a", "guides/c");
		move("guides/b", "guides/a");
		move("guides/c", "guides/b");
		awaitTouched("guides", "guides/a", "guides/b", "guides/b/samples");
		save("guides/b/samples/x.txt");
		awaitTouched("guides/b/samples");
		save("guides/a/x.txt");
		awaitTouched("guides/a");
	}

	@Test
	void aFolderThatIsBackAfterItWasGoneIsWatched() throws Exception {
		Files.delete(this.folder.resolve("guides/b"));
		awaitTouched("guides");
		Files.createDirectories(this.folder.resolve("guides/b"));
		awaitTouched("guides", "guides/b");
		save("guides/b/x.txt");
		awaitTouched("guides/b");
	}

	@Test
	void aScanFindsTheFoldersThatAreAnotherAndNoOthers() throws Exception {
		save("guides/a/x.txt");
		save("guides/b/x.txt");
		age("guides/a/x.txt", 60);
		age("guides/b/x.txt", 60);
		try (FolderWatch scanning = new FolderWatch(this.folder, true, SHORT)) {
			assertThat(scanning.await(SHORT).orElseThrow().isEverywhere()).isTrue();
			age("guides/a/x.txt", 30);
			Touched found = Touched.in(Set.of());
			Set<Path> all = new HashSet<>();
			while (!found.isComplete()) {
				found = scanning.await(SHORT).orElseThrow();
				Stream.of("guides/a", "guides/b").map(this.folder::resolve).filter(found::includes).forEach(all::add);
			}
			assertThat(found.isEverywhere()).isFalse();
			assertThat(all).containsExactly(this.folder.resolve("guides/a"));
		}
	}

	@Test
	void whereEventsAreDistrustedAllIsLookedAt() throws Exception {
		this.watch.distrustEvents(Duration.ZERO);
		assertThat(this.watch.await(NEVER).orElseThrow().isEverywhere()).isTrue();
	}

	@Test
	void aClosedWatchWaitsForNothing() throws Exception {
		this.watch.close();
		assertThat(this.watch.await(NEVER)).isEmpty();
	}

	/**
	 * Waits until all these were touched; events may come in several lots.
	 * @return the last lot
	 */
	private Touched awaitTouched(String... paths) throws InterruptedException {
		List<Path> missing = new ArrayList<>();
		for (String path : paths) {
			missing.add(this.folder.resolve(path));
		}
		Touched touched = Touched.everywhere();
		while (!missing.isEmpty()) {
			touched = this.watch.await(SHORT).orElseThrow();
			missing.removeIf(touched::includes);
		}
		assertThat(touched.isEverywhere()).isFalse();
		return touched;
	}

	private void save(String path) throws IOException {
		Files.writeString(this.folder.resolve(path), "saved");
	}

	private void age(String path, long seconds) throws IOException {
		Files.setLastModifiedTime(this.folder.resolve(path), FileTime.from(Instant.now().minusSeconds(seconds)));
	}

	private void move(String from, String to) throws IOException {
		Files.move(this.folder.resolve(from), this.folder.resolve(to));
	}

}
