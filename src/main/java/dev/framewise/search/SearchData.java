package dev.framewise.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a search found, as programs read it.
 *
 * @param revision name of the revision it is of
 * @param query what was looked for
 * @param total how many results there are
 * @param any whether they have some of the words only, because nothing has all of them
 * @param results the results of this page, the best first
 * @param next address of the next page, or null on the last
 */
public record SearchData(String revision, String query, int total, boolean any, List<ResultData> results,
		@Nullable String next) {

	/**
	 * Something that was found.
	 *
	 * @param kind what it is, in a word or two
	 * @param title title of the page it stands in
	 * @param heading its heading
	 * @param text part of its text; may be empty
	 * @param url where it stands
	 */
	public record ResultData(String kind, String title, String heading, String text, String url) {

	}

}
