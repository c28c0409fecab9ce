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

	private ContentFolderMissingException(String message) {
		super(message);
	}

	/**
	 * Of a folder that is there, but as empty as where a disk is not mounted.
	 * @param folder the folder as configured
	 * @return what to throw
	 */
	public static ContentFolderMissingException empty(Path folder) {
		return new ContentFolderMissingException(
				"The content folder " + folder.toAbsolutePath().normalize() + " is empty.");
	}

}
