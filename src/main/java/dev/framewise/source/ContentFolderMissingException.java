package dev.framewise.source;

import java.nio.file.Path;

/**
 * The content folder is not there, is no folder, or may not be read.
 */
public class ContentFolderMissingException extends RuntimeException {

	/**
	 * Names the folder.
	 * @param folder the folder as configured
	 */
	public ContentFolderMissingException(Path folder) {
		super("The content folder " + folder.toAbsolutePath().normalize() + " is not a folder that can be read.");
	}

}
