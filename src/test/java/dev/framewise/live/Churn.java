package dev.framewise.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Editors and their programs at work in a folder of {@link MarkedContent}: every way to
 * save there is, one step after another.
 */
final class Churn {

	private static final int FILES = 200;

	/** Longer than any pause that is asked for; the site waits half a second. */
	private static final long SLOW = TimeUnit.MILLISECONDS.toNanos(350);

	private final Path folder;

	private final Random random;

	private final List<long[]> slow = new ArrayList<>();

	private int version;

	private int steps;

	private int round;

	Churn(Path folder, long seed) {
		this.folder = folder;
		this.random = new Random(seed);
	}

	/**
	 * Takes one step.
	 */
	void step() {
		String slug = slug();
		try {
			switch (this.steps++ % 6) {
				case 0 -> truncateAndWrite(slug, ++this.version);
				case 1 -> renameOver(slug, MarkedContent.text(slug, ++this.version));
				case 2 -> swap(slug, slug());
				case 3 -> deleteAndRestore(slug, ++this.version);
				case 4 -> renameOver(slug, "---\ntitle: Broken\n");
				default -> manyFiles();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Saves every guide a last time.
	 * @return the version of all of them
	 */
	int finish() throws IOException {
		this.version++;
		for (String slug : MarkedContent.slugs()) {
			if (this.random.nextBoolean()) {
				truncateAndWrite(slug, this.version);
			}
			else {
				renameOver(slug, MarkedContent.text(slug, this.version));
			}
		}
		return this.version;
	}

	int steps() {
		return this.steps;
	}

	int version() {
		return this.version;
	}

	/**
	 * Whether at a moment a file had been half written, or gone, for so long that nobody
	 * could know that the rest would come: only a machine that is busy elsewhere makes it
	 * so.
	 */
	boolean wasSlow(long nanos) {
		return this.slow.stream().anyMatch((gap) -> gap[0] <= nanos && nanos <= gap[1] + TimeUnit.SECONDS.toNanos(3));
	}

	int slowSaves() {
		return this.slow.size();
	}

	private String slug() {
		return "page-" + (1 + this.random.nextInt(MarkedContent.GUIDES));
	}

	private Path article(String slug) {
		return this.folder.resolve("guides").resolve(slug).resolve("guide.md");
	}

	private void truncateAndWrite(String slug, int number) throws IOException {
		byte[] bytes = MarkedContent.text(slug, number).getBytes(StandardCharsets.UTF_8);
		int cut = this.random.nextInt(bytes.length);
		long start = System.nanoTime();
		try (FileChannel file = FileChannel.open(article(slug), StandardOpenOption.WRITE, StandardOpenOption.CREATE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			pause(30);
			file.write(ByteBuffer.wrap(bytes, 0, cut));
			pause(100);
			file.write(ByteBuffer.wrap(bytes, cut, bytes.length - cut));
		}
		note(start);
	}

	private void renameOver(String slug, String text) throws IOException {
		Path temporary = Files.writeString(article(slug).resolveSibling(".saving"), text);
		Files.move(temporary, article(slug), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private void swap(String one, String other) throws IOException {
		if (one.equals(other)) {
			return;
		}
		long start = System.nanoTime();
		Path aside = article(one).resolveSibling(".aside");
		Files.move(article(one), aside);
		pause(20);
		Files.move(article(other), article(one));
		pause(20);
		Files.move(aside, article(other));
		note(start);
	}

	private void deleteAndRestore(String slug, int number) throws IOException {
		long start = System.nanoTime();
		Files.delete(article(slug));
		pause(100);
		Files.writeString(article(slug), MarkedContent.text(slug, number));
		note(start);
	}

	/**
	 * In turn adds, touches and removes the files beside a guide.
	 */
	private void manyFiles() throws IOException {
		Path samples = Files.createDirectories(this.folder.resolve("guides/page-1/samples"));
		int turn = this.round++ % 3;
		for (int i = 0; i < FILES; i++) {
			Path file = samples.resolve("sample-" + i + ".txt");
			if (turn == 0) {
				Files.writeString(file, "Sample " + i + " of round " + this.round + ".\n".repeat(50));
			}
			else if (turn == 1) {
				Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
			}
			else {
				Files.delete(file);
			}
		}
	}

	private void pause(int longest) {
		LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(this.random.nextInt(longest)));
	}

	private void note(long start) {
		long end = System.nanoTime();
		if (end - start > SLOW) {
			this.slow.add(new long[] { start, end });
		}
	}

}
