package dev.framewise.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param results the results of one page, the best first
 * @param total how many there are
 * @param any whether they have some of the words only, because nothing has all of them
 * @param cut whether there were more words than are looked for
 * @param partial whether the search took too long and was ended before it saw everything
 */
public record SearchResults(List<SearchResult> results, int total, boolean any, boolean cut, boolean partial) {

	/**
	 * Results; the list is copied.
	 */
	public SearchResults {
		results = List.copyOf(results);
	}

	/**
	 * Nothing.
	 * @param cut whether there were more words than are looked for
	 * @return no results
	 */
	static SearchResults none(boolean cut) {
		return new SearchResults(List.of(), 0, false, cut, false);
	}

}
