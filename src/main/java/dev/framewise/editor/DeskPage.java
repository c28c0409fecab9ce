package dev.framewise.editor;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the desk shows.
 *
 * @param reading the last reading that came to its end, or null
 * @param failure the last reading, where it failed, or null
 * @param count how many problems there are, in words
 * @param files the files that have problems, those with errors first
 * @param more how many problems are not shown
 * @param kept what is not served as the folder has it
 * @param drafts the drafts
 * @param draftsShown whether drafts have pages here
 * @param draftLinks where published pages lead to drafts
 * @param gaps missing, undated and old evidence by page
 * @param moreGaps how many pages with such evidence are not shown
 * @param unlinked the guides that nothing links to
 * @param revisions what the last revisions changed
 */
record DeskPage(@Nullable Reading reading, @Nullable Failure failure, String count, List<FileProblems> files, int more,
		List<Kept> kept, List<DraftLine> drafts, boolean draftsShown, List<ProblemLine> draftLinks, List<PageGaps> gaps,
		long moreGaps, List<FileProblems> unlinked, List<Change> revisions) {

	/**
	 * A reading of the folder.
	 *
	 * @param at when it began
	 * @param millis how long it took, in milliseconds
	 * @param guides how many guides the folder has
	 * @param frameworks how many frameworks
	 * @param authors how many authors
	 */
	record Reading(Moment at, long millis, int guides, int frameworks, int authors) {

	}

	/**
	 * A reading that failed.
	 *
	 * @param at when it began
	 * @param reason why
	 */
	record Failure(Moment at, String reason) {

	}

	/**
	 * The problems of one file.
	 *
	 * @param path path of the file
	 * @param href where it is shown, or null where there is no such file
	 * @param page the page it makes, or null where it has none
	 * @param count how many there are, in words
	 * @param problems the problems, errors first
	 */
	record FileProblems(String path, @Nullable String href, @Nullable String page, String count,
			List<ProblemLine> problems) {

	}

	/**
	 * Something that is not served as the folder has it.
	 *
	 * @param path path of its file
	 * @param href where the file is shown, or null where there is none now
	 * @param page its page, or null where readers see nothing
	 */
	record Kept(String path, @Nullable String href, @Nullable String page) {

	}

	/**
	 * What a revision changed.
	 *
	 * @param revision the revision
	 * @param at when it came into service
	 */
	record Change(RevisionNote revision, Moment at) {

	}

}
