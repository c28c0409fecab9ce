package dev.framewise.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Folders become links to elsewhere while they are read: nothing of elsewhere is ever
 * seen, neither text nor names.
 */
@Timeout(120)
class SwappedFolderTests {

	private static final List<String> FILES = List.of("frameworks/alder.md", "guides/some/guide.md",
			"guides/some/samples/a.py", "guides/some/measurements/m.txt");

	private static final List<String> FOLDERS = List.of("frameworks", "guides", "guides/some", "guides/some/samples",
			"guides/some/measurements");

	@TempDir
	private Path directory;

	private Path content;

	private Path outside;

	@BeforeEach
	void write() throws IOException {
		this.directory = this.directory.toRealPath();
		this.content = this.directory.resolve("content");
		this.outside = this.directory.resolve("outside");
		for (String file : FILES) {
			write(this.content.resolve(file), "good");
			write(this.outside.resolve(file), "secret");
		}
		for (String folder : FOLDERS) {
			write(this.outside.resolve(folder).resolve("secret.md"), "secret");
		}
	}

	@Test
	void nothingOfElsewhereIsSeen() throws Exception {
		AtomicBoolean end = new AtomicBoolean();
		AtomicInteger swaps = new AtomicInteger();
		Thread swapper = new Thread(() -> {
			while (!end.get()) {
				FOLDERS.forEach(this::swapForALink);
				swaps.addAndGet(FOLDERS.size());
			}
		});
		swapper.start();
		ContentFolder remembering = new ContentFolder(this.content, Limits.standard(), false);
		Set<String> seen = Stream.iterate(0, (i) -> i < 300 || swaps.get() < 2_000, (i) -> i + 1)
			.flatMap(
					(i) -> seen((i % 2 == 0) ? remembering : new ContentFolder(this.content, Limits.standard(), false)))
			.collect(Collectors.toSet());
		end.set(true);
		swapper.join();
		assertThat(seen).contains("good").noneMatch((text) -> text.contains("secret"));
	}

	/** Everything a reading brings to light. */
	private static Stream<String> seen(ContentFolder folder) {
		Problems problems = new Problems();
		ContentFiles files = folder.read(Touched.everywhere(), problems);
		Stream<ContentEntry> entries = Stream.concat(files.frameworks().stream(),
				files.guides().stream().map(GuideFolder::article));
		Stream<String> beside = files.guides()
			.stream()
			.flatMap((guide) -> guide.files().stream())
			.flatMap((file) -> Stream.of(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
		return Stream
			.of(entries.flatMap((entry) -> Stream.of(entry.path(), (entry.text() == null) ? "" : entry.text().text())),
					beside, problems.sorted().stream().map(Object::toString))
			.flatMap((part) -> part);
	}

	private void swapForALink(String folder) {
		Path path = this.content.resolve(folder);
		Path aside = this.directory.resolve("aside");
		try {
			Files.move(path, aside, StandardCopyOption.ATOMIC_MOVE);
			Files.createSymbolicLink(path, this.outside.resolve(folder));
			Thread.onSpinWait();
			Files.delete(path);
			Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void aStepThatIsALinkLeadsNowhere() throws IOException {
		for (boolean stepwise : List.of(true, false)) {
			RootedFiles files = new RootedFiles(this.content, stepwise);
			Path samples = this.content.resolve("guides/some/samples");
			assertThat(files.list(samples)).containsExactly(samples.resolve("a.py"));
			assertThat(files.read(samples.resolve("a.py"), 10)).asString().isEqualTo("good");
			assertThat(files.list(this.content)).hasSize(2);
			Files.move(samples, this.directory.resolve("aside"));
			Files.createSymbolicLink(samples, this.outside.resolve("guides/some/samples"));
			assertThatIOException().isThrownBy(() -> files.list(samples));
			assertThatIOException().isThrownBy(() -> files.read(samples.resolve("a.py"), 10));
			Files.delete(samples);
			Files.move(this.directory.resolve("aside"), samples);
			assertThatIOException().isThrownBy(() -> files.read(samples, 10));
			assertThatIOException()
				.isThrownBy(() -> files.read(this.content.resolve("../outside/frameworks/alder.md"), 10));
		}
	}

	@Test
	void aPipeHoldsUpNobody() throws Exception {
		Path pipe = this.content.resolve("guides/some/samples/pipe.py");
		org.junit.jupiter.api.Assumptions.assumeTrue(isMade(pipe), "mkfifo makes pipes");
		Path device = this.content.resolve("guides/some/samples/null.py");
		Files.createSymbolicLink(device, Path.of("/dev/zero"));
		Problems problems = new Problems();
		ContentFiles files = ContentFolder.read(this.content, Limits.standard(), problems);
		assertThat(files.guides().get(0).files()).extracting(ContentFile::path)
			.containsExactly("measurements/m.txt", "samples/a.py");
		assertThat(problems.sorted()).extracting(Object::toString)
			.containsExactly(
					"guides/some/samples/null.py:1:1: error: This is not a plain file; links are not followed. [unreadable]",
					"guides/some/samples/pipe.py:1:1: error: This is not a plain file; links are not followed. [unreadable]");
	}

	/** What is swapped in after the look at its type cannot be told apart before. */
	@Test
	void aPipeOpenedAllTheSameIsGivenUp() throws Exception {
		Path pipe = this.directory.resolve("pipe");
		org.junit.jupiter.api.Assumptions.assumeTrue(isMade(pipe), "mkfifo makes pipes");
		assertThatIOException().isThrownBy(() -> Patience.with(() -> Files.readAllBytes(pipe)))
			.withMessageContaining("takes longer than");
		Files.write(pipe, new byte[1]);
	}

	private static boolean isMade(Path pipe) throws InterruptedException {
		try {
			return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static void write(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
