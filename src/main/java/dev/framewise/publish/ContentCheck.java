package dev.framewise.publish;

import java.nio.file.Path;
import java.time.LocalDate;

import dev.framewise.problem.Problems;
import dev.framewise.source.ContentFiles;
import dev.framewise.source.ContentFolder;
import dev.framewise.source.Limits;

/**
 * Reads a content folder as the site would, and puts nothing into service.
 */
public final class ContentCheck {

	private ContentCheck() {
	}

	/**
	 * Checks a folder; drafts are checked like any other file.
	 * @param folder the content folder
	 * @param limits what it may ask of the machine
	 * @param freshFrom the first day on which a look at a source still counts
	 * @return what was found
	 * @throws dev.framewise.source.ContentFolderMissingException if there is no such
	 * folder
	 */
	public static CheckReport check(Path folder, Limits limits, LocalDate freshFrom) {
		Problems problems = new Problems();
		ContentFiles files = ContentFolder.read(folder, limits, problems);
		new ContentReader(files, limits, false, freshFrom, problems).read();
		return new CheckReport(problems.sorted(), count(files));
	}

	private static int count(ContentFiles files) {
		int site = (files.site() != null) ? 1 : 0;
		return site + files.authors().size() + files.frameworks().size() + files.guides().size();
	}

}
