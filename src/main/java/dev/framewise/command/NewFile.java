package dev.framewise.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes a file that was not there before, whole or not at all; links are never followed
 * out of the folder.
 */
final class NewFile {

	private NewFile() {
	}

	/**
	 * Writes a file.
	 * @param root the folder to write in
	 * @param folders the folders below it, made where they are missing
	 * @param name the name of the file
	 * @param text what it says
	 * @return the file
	 * @throws FileAlreadyExistsException if it is there already, or a folder's name is
	 * taken by something else
	 */
	static Path write(Path root, List<String> folders, String name, String text) throws IOException {
		Path folder = root;
		for (String next : folders) {
			folder = existing(folder.resolve(next));
		}
		Path file = folder.resolve(name);
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		// Not a rename of a finished file: that would replace one that came meanwhile.
		Files.createFile(file);
		try {
			Files.write(file, bytes, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
		}
		catch (IOException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
		return file;
	}

	private static Path existing(Path folder) throws IOException {
		if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			Files.createDirectory(folder);
		}
		return folder;
	}

}
