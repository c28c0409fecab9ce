package dev.framewise.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import dev.framewise.query.Pages;
import dev.framewise.query.Query;
import dev.framewise.revision.Revision;
import dev.framewise.revision.RevisionStore;
import dev.framewise.site.BaseAddress;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Searches for programs.
 */
@Component
public class SearchDataFinder {

	private static final int SIZE = 50;

	private static final String PATH = "/api/search";

	private static final Pattern MARK = Pattern.compile("</?mark>");

	private final SearchIndex index;

	private final RevisionStore revisions;

	private final BaseAddress base;

	SearchDataFinder(SearchIndex index, RevisionStore revisions, BaseAddress base) {
		this.index = index;
		this.revisions = revisions;
		this.base = base;
	}

	/**
	 * Searches.
	 * @param query what to look for, and which page of the results
	 * @return the page
	 * @throws dev.framewise.query.BadQueryException if the query is too long
	 * @throws dev.framewise.query.NoSuchPageException if there is no such page
	 */
	public SearchData find(Query query) {
		String words = query.text("q").map(String::strip).orElse("");
		SearchResults found = this.index.find(words, query.page(), SIZE);
		int listed = Math.min(found.total(), Searching.MOST);
		String path = words.isEmpty() ? PATH : PATH + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
		Pages<SearchResult> page = Pages.of(found.results(), path, query.page(), (listed + SIZE - 1) / SIZE, listed);
		return new SearchData(this.revisions.current().map(Revision::name).orElse(""), words, found.total(),
				found.any(), page.items().stream().map(this::data).toList(),
				(page.next() == null) ? null : this.base.of(page.next()));
	}

	private SearchData.ResultData data(SearchResult result) {
		return new SearchData.ResultData(result.kind(), result.title(), plain(result.heading()),
				plain(result.snippet()), this.base.of(result.address()));
	}

	/**
	 * The text of a result, which is escaped as a whole but for its marks.
	 */
	private static String plain(String marked) {
		return HtmlUtils.htmlUnescape(MARK.matcher(marked).replaceAll(""));
	}

}
