package dev.framewise.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Whether there is room to open a database. H2 writes into its file whenever it is
 * opened, and where the disk is full, opening it again and again damages the file; a
 * server looks after its disk itself.
 */
final class Room {

	/** Many times what opening takes. */
	private static final long BYTES = 4L * 1024 * 1024;

	private final @Nullable Path folder;

	/**
	 * The room of a database.
	 * @param url its address
	 */
	Room(@Nullable String url) {
		this.folder = DatabaseFile.of(url).map((file) -> file.toAbsolutePath().getParent()).orElse(null);
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
