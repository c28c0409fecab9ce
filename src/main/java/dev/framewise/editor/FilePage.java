package dev.framewise.editor;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A file of the folder as it lies now.
 *
 * @param path path relative to the content folder
 * @param page the page it makes, or null
 * @param open what opens it in an editor's own program, or null
 * @param count how many problems it has, in words
 * @param lines its lines, or the first of them
 * @param more how many lines are not shown
 * @param instead what is said where it has no lines to show, or null
 * @param others problems of lines that are not shown
 */
record FilePage(String path, @Nullable String page, @Nullable String open, String count, List<Line> lines, int more,
		@Nullable String instead, List<ProblemLine> others) {

	/**
	 * A line.
	 *
	 * @param number its number, from 1
	 * @param pieces its text, cut where problems begin
	 * @param problems the problems in it
	 */
	record Line(int number, List<Piece> pieces, List<ProblemLine> problems) {

	}

	/**
	 * Part of a line.
	 *
	 * @param text the text
	 * @param marked whether a problem begins here
	 */
	record Piece(String text, boolean marked) {

	}

}
