package dev.framewise.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Whether there is room to open a database. H2 writes into its file whenever it is
 * opened, and where the disk is full, opening it again and again damages the file; a
 * server looks after its disk itself.
 */
final class Room {

	private static final Pattern FILE = Pattern.compile("jdbc:h2:file:([^;]+)");

	/** Many times what opening takes. */
	private static final long BYTES = 4L * 1024 * 1024;

	private final @Nullable Path folder;

	/**
	 * The room of a database.
	 * @param url its address
	 */
	Room(@Nullable String url) {
		Matcher file = FILE.matcher(String.valueOf(url));
		this.folder = file.lookingAt() ? folder(file.group(1)) : null;
	}

	private static @Nullable Path folder(String file) {
		String path = file.startsWith("~") ? System.getProperty("user.home") + file.substring(1) : file;
		return Path.of(path).toAbsolutePath().getParent();
	}

	/**
	 * Whether there is enough; also where nobody can tell.
	 */
	boolean isThere() {
		try {
			return this.folder == null || !Files.isDirectory(this.folder)
					|| Files.getFileStore(this.folder).getUsableSpace() >= BYTES;
		}
		catch (IOException ex) {
			return true;
		}
	}

}
