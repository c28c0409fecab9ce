package dev.framewise.source;

import java.nio.file.Path;

/**
 * What a folder holds under one name.
 *
 * @param file where it lies
 * @param path its path relative to the content folder, with {@code /}
 * @param folder whether it is a folder itself; a link to one is none
 */
record ListedFile(Path file, String path, boolean folder) {

	String name() {
		return String.valueOf(this.file.getFileName());
	}

}
