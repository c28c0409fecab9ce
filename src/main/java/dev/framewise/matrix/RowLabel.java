package dev.framewise.matrix;

import org.jspecify.annotations.Nullable;

/**
 * A row's label, split into what the row is about and which end is better.
 *
 * @param text the label without its direction; empty where there was nothing else
 * @param direction which end is better, where the label says so
 */
record RowLabel(String text, @Nullable Direction direction) {

	/**
	 * Reads a label that may end in {@code (higher is better)} or
	 * {@code (lower is better)}, in any case.
	 * @param plainText the label's plain text, without its attributes
	 * @return the label; only the last words are read as a direction
	 */
	static RowLabel of(String plainText) {
		String label = plainText.strip();
		for (Direction direction : Direction.values()) {
			String ending = "(" + direction.id() + " is better)";
			int start = label.length() - ending.length();
			if (label.regionMatches(true, start, ending, 0, ending.length())) {
				return new RowLabel(label.substring(0, start).strip(), direction);
			}
		}
		return new RowLabel(label, null);
	}

}
