package dev.framewise.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

import org.jspecify.annotations.Nullable;

/**
 * What a file system says of a file without opening it: a file with the same stamp is
 * taken for unchanged.
 *
 * @param regular whether it is a plain file
 * @param size its size in bytes
 * @param modified when it was last written
 * @param key its identity on the file system, or null where there is none
 */
record FileStamp(boolean regular, long size, FileTime modified, @Nullable Object key) {

	/**
	 * The coarsest clock of a file system in use: within it, a change may leave the stamp
	 * as it was.
	 */
	static final long COARSEST_MILLIS = 2_000;

	/** A file that is not there. */
	static final FileStamp NONE = new FileStamp(false, -1, FileTime.fromMillis(0), null);

	static FileStamp of(Path file) throws IOException {
		return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
	}

	static FileStamp of(BasicFileAttributes attributes) {
		return new FileStamp(attributes.isRegularFile(), attributes.size(), attributes.lastModifiedTime(),
				attributes.fileKey());
	}

	/**
	 * Whether the file was written less than some time before a moment.
	 */
	boolean isYoungerThan(long millis, long nowMillis) {
		return Math.abs(nowMillis - this.modified.toMillis()) < millis;
	}

}
