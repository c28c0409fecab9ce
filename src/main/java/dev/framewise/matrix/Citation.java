package dev.framewise.matrix;

import dev.framewise.markdown.FootnoteReference;

/**
 * A cell's reference to one of its guide's sources.
 *
 * @param number the number of the source
 * @param occurrence which reference to that source this is in the article, from 1
 */
public record Citation(int number, int occurrence) {

	/**
	 * The id of the reference, to which the footnote leads back.
	 * @return the id, as in the article's prose
	 */
	String anchor() {
		return FootnoteReference.anchor(this.number, this.occurrence);
	}

}
