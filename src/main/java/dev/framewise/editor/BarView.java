package dev.framewise.editor;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the bar of one page shows.
 *
 * @param announced what open pages had been told when the page was made
 * @param mark another word whenever the bar shows something else
 * @param sentence what there is to say in one line
 * @param notes what readers see instead of what the folder has
 * @param problems the problems of the page's files
 * @param more how many problems there are besides
 */
public record BarView(Announcement announced, String mark, String sentence, List<Note> notes,
		List<ProblemLine> problems, int more) {

	/**
	 * A view; the lists are copied.
	 */
	public BarView {
		notes = List.copyOf(notes);
		problems = List.copyOf(problems);
	}

	/**
	 * That a file is not served as it lies.
	 *
	 * @param text what readers see of it
	 * @param file path of the file
	 * @param href where it is shown, or null
	 */
	public record Note(String text, String file, @Nullable String href) {

	}

}
