package dev.framewise.search;

import dev.framewise.query.BadQueryException;

import org.springframework.stereotype.Component;

/**
 * The door to what can be found.
 */
@Component
public class SearchIndex {

	/** How many characters a query may have. */
	public static final int LONGEST_QUERY = 200;

	private final PassageIndex index;

	SearchIndex(PassageIndex index) {
		this.index = index;
	}

	/**
	 * Searches the revision that the running transaction sees.
	 * @param query what to look for; every character stands for itself
	 * @param page the number of the page, from 1
	 * @param size how many results a page has
	 * @return what was found
	 * @throws BadQueryException if the query is too long
	 */
	public SearchResults find(String query, int page, int size) {
		if (query.length() > LONGEST_QUERY) {
			throw new BadQueryException("“q” may have " + LONGEST_QUERY + " characters, and has " + query.length()
					+ ": a few words find more.");
		}
		int from = (int) Math.min((long) (page - 1) * size, Searching.MOST);
		return this.index.use((opened) -> Searching.find(opened, query, from, from + size))
			.orElseGet(() -> SearchResults.none(false));
	}

}
