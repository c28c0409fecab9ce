package dev.framewise.markdown;

import dev.framewise.problem.Place;

/**
 * A place in the text that points at a footnote.
 *
 * @param place where it starts
 * @param number the footnote's number on its page, from 1
 * @param occurrence which reference to that footnote this is, from 1
 */
public record FootnoteReference(Place place, int number, int occurrence) {

	/**
	 * The id of the reference, to which the footnote leads back. A colon keeps it apart
	 * from the ids of headings, which have none.
	 * @return the id
	 */
	public String anchor() {
		return "fnref:" + this.number + ((this.occurrence > 1) ? ":" + this.occurrence : "");
	}

}
