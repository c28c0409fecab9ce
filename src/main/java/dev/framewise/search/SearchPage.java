package dev.framewise.search;

import dev.framewise.query.Pages;

/**
 * What the search page shows.
 *
 * @param query what was looked for; empty where nothing was asked for yet
 * @param found what was found
 * @param pages the page of it that is shown
 */
record SearchPage(String query, SearchResults found, Pages<SearchResult> pages) {

	/**
	 * How much was found, in words.
	 * @return one sentence
	 */
	public String count() {
		String number = (this.found.total() == 1) ? "One result" : this.found.total() + " results";
		String shown = (this.found.total() > Searching.MOST) ? "; the best " + Searching.MOST + " are listed" : "";
		return (this.found.total() == 0) ? "No result for “" + this.query + "”"
				: number + " for “" + this.query + "”" + shown;
	}

}
