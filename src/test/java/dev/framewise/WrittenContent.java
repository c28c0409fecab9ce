package dev.framewise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A content folder that a test writes.
 */
public final class WrittenContent {

	private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

	private static final AtomicLong WRITTEN = new AtomicLong();

	private final Path path;

	private WrittenContent(Path path) {
		this.path = path;
	}

	/**
	 * A folder of its own, empty at first and gone with the process.
	 * @return the folder
	 */
	public static WrittenContent inNewFolder() {
		try {
			WrittenContent content = new WrittenContent(Files.createTempDirectory("framewise-content"));
			Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(content.path)));
			return content;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Where the folder is.
	 * @return its path
	 */
	public Path path() {
		return this.path;
	}

	/**
	 * Takes all files away.
	 * @return this folder
	 */
	public WrittenContent clear() {
		delete(this.path);
		return make(this.path);
	}

	/**
	 * Adds all files of another folder.
	 * @param other the other folder
	 * @return this folder
	 */
	public WrittenContent copy(Path other) {
		try (Stream<Path> files = Files.walk(other)) {
			files.filter(Files::isRegularFile).forEach((file) -> copy(file, other.relativize(file).toString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	/**
	 * Writes a file; a site that watches never sees part of it.
	 * @param file its path in this folder
	 * @param text its text
	 * @return this folder
	 */
	public WrittenContent write(String file, String text) {
		return write(file, text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Writes a file.
	 * @param file its path in this folder
	 * @param bytes its bytes
	 * @return this folder
	 */
	public WrittenContent write(String file, byte[] bytes) {
		try {
			Path target = this.path.resolve(file);
			make(target.getParent());
			Path whole = Files.write(target.resolveSibling(".whole"), bytes);
			settle(whole);
			Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	/**
	 * Takes a file or a folder away.
	 * @param file its path in this folder
	 */
	public void delete(String file) {
		delete(this.path.resolve(file));
	}

	/**
	 * Changes the text of a file.
	 * @param file its path in this folder
	 * @param change what becomes of the text; it must become something else
	 */
	public void change(String file, UnaryOperator<String> change) {
		try {
			String before = Files.readString(this.path.resolve(file));
			String after = change.apply(before);
			if (after.equals(before)) {
				throw new IllegalArgumentException("Nothing changes in " + file);
			}
			write(file, after);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void copy(Path source, String file) {
		try {
			Path target = this.path.resolve(file);
			make(target.getParent());
			Files.copy(source, target);
			settle(target);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Makes a file look written a while ago, and never at the same moment as another, so
	 * that the site does not wait for the rest of it.
	 */
	private static void settle(Path file) throws IOException {
		Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusMillis(WRITTEN.incrementAndGet())));
	}

	private WrittenContent make(Path folder) {
		try {
			Files.createDirectories(folder);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path path) {
		if (!Files.exists(path)) {
			return;
		}
		try (Stream<Path> files = Files.walk(path)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
