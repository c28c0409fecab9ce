package dev.framewise.matrix;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell behind its value.
 */
final class CellNote {

	private static final String LEADING = ",:; ";

	private CellNote() {
	}

	/**
	 * Takes off what only joins a note to its value: leading {@code , : ;} and one outer
	 * pair of brackets.
	 * @param rest the text behind the value
	 * @return the note, or null where nothing is left
	 */
	static @Nullable String of(String rest) {
		int start = 0;
		while (start < rest.length() && LEADING.indexOf(rest.charAt(start)) >= 0) {
			start++;
		}
		String note = rest.substring(start).strip();
		if (isBracketed(note)) {
			note = note.substring(1, note.length() - 1).strip();
		}
		return note.isEmpty() ? null : note;
	}

	/**
	 * Whether one pair of brackets holds the whole text.
	 * @param text the text to look at
	 * @return true for {@code (a (b))}, false for {@code (a) and (b)}
	 */
	static boolean isBracketed(String text) {
		int depth = 0;
		for (int i = 0; i < text.length(); i++) {
			depth += switch (text.charAt(i)) {
				case '(' -> 1;
				case ')' -> -1;
				default -> 0;
			};
			if (depth <= 0) {
				return depth == 0 && i > 0 && i == text.length() - 1;
			}
		}
		return false;
	}

}
