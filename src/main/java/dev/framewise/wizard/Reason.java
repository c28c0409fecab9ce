package dev.framewise.wizard;

import java.util.List;

import dev.framewise.markdown.RichText;

/**
 * Why an answer speaks for its frameworks.
 *
 * @param text what the editors wrote in brackets behind the answer
 * @param rows ids of the matrix rows that it links, each once, in the order of mention
 */
public record Reason(RichText text, List<String> rows) {

	/**
	 * Takes a copy of the rows; a row linked twice counts once.
	 */
	public Reason {
		rows = Distinct.ids(rows);
	}

}
