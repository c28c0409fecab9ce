package dev.framewise.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import dev.framewise.problem.Problems;

/**
 * The folder editors write in, with a memory of what was read of it.
 */
public final class ContentFolder {

	private final Path folder;

	private final Limits limits;

	private final FileMemory memory = new FileMemory();

	private Set<Path> unsettled = Set.of();

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
		return new ContentFolder(folder, limits).read(Touched.everywhere(), problems);
	}

	/**
	 * Reads the folder as it is now. Files that did not change since the last call are
	 * not opened, and come back as the same objects; not for use by several threads.
	 * @param touched where something may have changed; files that were being written last
	 * time are looked at anyway
	 * @param problems takes what cannot be read
	 * @return every file that can be read
	 * @throws ContentFolderMissingException if there is no such folder
	 */
	public ContentFiles read(Touched touched, Problems problems) {
		Path root = realPath(this.folder);
		FolderReader reader = new FolderReader(root, this.limits, this.memory, touched.and(this.unsettled), problems);
		ContentFiles files = new ContentListing(root, reader, problems).read();
		this.memory.forgetOthers();
		this.unsettled = reader.unsettled();
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
