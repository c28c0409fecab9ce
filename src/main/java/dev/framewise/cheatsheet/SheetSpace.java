package dev.framewise.cheatsheet;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How much of a text fits. A sheet is {@value #LINES} lines high and about
 * {@value #CHARACTERS} characters wide, on A4 and on Letter alike: it keeps to what is
 * common to both. The style sheet draws no more lines of a text than are counted here.
 *
 * @param columns how many columns stand side by side
 */
record SheetSpace(int columns) {

	static final int LINES = 52;

	static final int CHARACTERS = 125;

	/** The style sheet cuts texts of cells, reasons and questions behind these. */
	static final int MOST_LINES_OF_A_TEXT = 2;

	private static final Pattern TAG = Pattern.compile("<[^>]*+>");

	/**
	 * How many lines some texts need that stand side by side.
	 * @param html the texts, safe HTML
	 */
	int lines(List<String> html) {
		return html.stream().mapToInt(this::lines).max().orElse(0);
	}

	/**
	 * How many lines a text needs in a column.
	 * @param html the text, safe HTML
	 */
	int lines(String html) {
		int length = TAG.matcher(html).replaceAll("").length();
		int width = Math.max(8, CHARACTERS / this.columns - 2);
		return Math.max(1, Math.min(MOST_LINES_OF_A_TEXT, (length + width - 1) / width));
	}

}
