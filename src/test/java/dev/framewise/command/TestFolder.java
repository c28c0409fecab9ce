package dev.framewise.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A content folder of a few files.
 *
 * @param root where it lies
 */
record TestFolder(Path root) {

	/**
	 * An author and four frameworks, without a fault.
	 */
	static TestFolder good(Path root) {
		TestFolder folder = new TestFolder(root).file("authors/team.md", "---\nname: Team\n---\n");
		return folder.framework("alder", "Alder")
			.framework("birch", "Birch.js")
			.framework("cedar", "C++ Cedar")
			.framework("dogwood", "Dogwood");
	}

	TestFolder framework(String id, String name) {
		return file("frameworks/" + id + ".md",
				"---\nname: \"" + name + "\"\nlanguage: Latin\nhomepage: https://example.org/" + id + "\n---\n");
	}

	TestFolder guide(String slug, String keys, String body) {
		return file("guides/" + slug + "/guide.md",
				"---\ntitle: A guide\nsummary: In a sentence.\npublished: 2026-11-22\nauthor: team\n" + keys + "---\n"
						+ body + "\n");
	}

	TestFolder file(String path, String text) {
		try {
			Path file = this.root.resolve(path);
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
