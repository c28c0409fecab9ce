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
		return anchor(this.number, this.occurrence);
	}

	/**
	 * The id of some reference.
	 * @param number the footnote's number
	 * @param occurrence which reference to that footnote
	 * @return the id
	 */
	public static String anchor(int number, int occurrence) {
		return "fnref:" + number + ((occurrence > 1) ? ":" + occurrence : "");
	}

}
