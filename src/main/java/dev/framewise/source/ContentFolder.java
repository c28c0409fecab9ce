package dev.framewise.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;

/**
 * The folder editors write in, with a memory of what was read of it.
 */
public final class ContentFolder {

	private final Path folder;

	private final Limits limits;

	private final FileMemory memory = new FileMemory();

	/**
	 * A content folder; nothing is read yet.
	 * @param folder the folder
	 * @param limits what it may ask of the machine
	 */
	public ContentFolder(Path folder, Limits limits) {
		this.folder = folder;
		this.limits = limits;
	}

	/**
	 * Reads the whole folder once.
	 * @param folder the folder
	 * @param limits what it may ask of the machine
	 * @param problems takes what cannot be read
	 * @return every file that can be read
	 * @throws ContentFolderMissingException if there is no such folder
	 */
	public static ContentFiles read(Path folder, Limits limits, Problems problems) {
		return new ContentFolder(folder, limits).read(problems);
	}

	/**
	 * Reads one file as it lies now. No link is followed on the way to it.
	 * @param folder the folder
	 * @param path path relative to the folder, with {@code /}
	 * @param limits what it may ask of the machine
	 * @param problems takes why it cannot be read
	 * @return its bytes, or empty
	 * @throws ContentFolderMissingException if there is no such folder
	 */
	public static Optional<byte[]> read(Path folder, String path, Limits limits, Problems problems) {
		Path root = realPath(folder);
		Path file = root.resolve(path);
		try {
			if (file.toRealPath().equals(file)) {
				return new FolderReader(root, limits, new FileMemory(), problems).bytes(file);
			}
		}
		catch (IOException ex) {
			// It is not there, or not to be had.
		}
		problems.add(Place.start(path), ProblemCode.UNREADABLE, "There is no such file now.");
		return Optional.empty();
	}

	/**
	 * Reads the folder as it is now. Files that did not change since the last call are
	 * not opened, and come back as the same objects; not for use by several threads.
	 * @param problems takes what cannot be read
	 * @return every file that can be read
	 * @throws ContentFolderMissingException if there is no such folder
	 */
	public ContentFiles read(Problems problems) {
		Path root = realPath(this.folder);
		FolderReader reader = new FolderReader(root, this.limits, this.memory, problems);
		ContentFiles files = new ContentListing(root, reader, problems).read();
		this.memory.forgetOthers();
		return files;
	}

	private static Path realPath(Path folder) {
		try {
			Path real = folder.toRealPath();
			if (Files.isDirectory(real) && Files.isReadable(real)) {
				return real;
			}
		}
		catch (IOException ex) {
			// Said below, with the path as configured.
		}
		throw new ContentFolderMissingException(folder);
	}

}
