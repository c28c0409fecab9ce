package dev.framewise.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A number for each folder that tells whether names and stamps in it are what they were,
 * without keeping these. The folders below count by their names.
 */
final class FolderMarks {

	private final Map<Path, Long> marks = new HashMap<>();

	private final Set<Path> seen = new HashSet<>();

	/**
	 * Begins to mark a folder anew.
	 */
	void begin(Path folder) {
		this.seen.add(folder);
		this.marks.put(folder, 0L);
	}

	/**
	 * Adds something that lies in a folder, in any order. A file so young that a change
	 * might not show leaves the folder without a mark.
	 */
	void add(Path file, BasicFileAttributes attributes) {
		FileStamp stamp = attributes.isDirectory() ? FileStamp.NONE : FileStamp.of(attributes);
		if (stamp.isYoungerThan(FileStamp.COARSEST_MILLIS, System.currentTimeMillis())) {
			this.marks.remove(file.getParent());
		}
		else {
			this.marks.computeIfPresent(file.getParent(), (folder, mark) -> mark + mark(file, stamp));
		}
	}

	private static long mark(Path file, FileStamp stamp) {
		long mark = ((long) String.valueOf(file.getFileName()).hashCode() << 32) ^ stamp.hashCode();
		// Spread over all bits, so that what changes in two files does not cancel out.
		mark = (mark ^ (mark >>> 32)) * 0x9E3779B97F4A7C15L;
		return (mark ^ (mark >>> 29)) * 0xBF58476D1CE4E5B9L;
	}

	/**
	 * Marks a folder anew.
	 * @param below takes the folders in it
	 * @return whether something may have changed in it
	 */
	boolean look(Path folder, Collection<Path> below) {
		Long before = this.marks.get(folder);
		begin(folder);
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, FolderReader::counts)) {
			for (Path file : stream) {
				BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class,
						LinkOption.NOFOLLOW_LINKS);
				add(file, attributes);
				if (attributes.isDirectory()) {
					below.add(file);
				}
			}
		}
		catch (IOException | DirectoryIteratorException ex) {
			this.marks.remove(folder);
		}
		return before == null || !before.equals(this.marks.get(folder));
	}

	/**
	 * Forgets the folders that no mark was made of since the last call.
	 */
	void forgetOthers() {
		this.marks.keySet().retainAll(this.seen);
		this.seen.clear();
	}

	void clear() {
		this.marks.clear();
		this.seen.clear();
	}

}
