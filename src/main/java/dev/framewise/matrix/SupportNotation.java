package dev.framewise.matrix;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How an editor writes support: a word, and perhaps a note.
 *
 * @param support what the first word says
 * @param note what stands behind it
 */
record SupportNotation(Support support, @Nullable String note) {

	private static final String WORD_ENDS = " ,:;(";

	/**
	 * Reads a cell by its first word, compared whole.
	 * @param cell the cell's text, with single blanks only
	 * @return what it says of support; empty where the first word says nothing of it
	 */
	static Optional<SupportNotation> read(String cell) {
		int end = 0;
		while (end < cell.length() && WORD_ENDS.indexOf(cell.charAt(end)) < 0) {
			end++;
		}
		String rest = cell.substring(end);
		return Support.ofFirstWord(cell.substring(0, end))
			.map((support) -> new SupportNotation(support, CellNote.of(rest)));
	}

}
