package dev.framewise.web;

import java.util.List;

import dev.framewise.guide.GuideList;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of guides.
 *
 * @param heading what the list holds
 * @param path its path on this site
 * @param guides the guides of this page
 * @param page number of this page, from 1
 * @param pages how many pages there are
 * @param total how many guides there are
 */
record ListPage(String heading, String path, List<GuideCard> guides, int page, int pages, long total) {

	static ListPage of(String heading, String path, GuideList list, List<GuideCard> cards) {
		return new ListPage(heading, path, cards, list.page(), list.pages(), list.total());
	}

	/**
	 * Where the page before is.
	 * @return its address, or null on the first page
	 */
	@Nullable String previous() {
		return (this.page > 1) ? address(this.page - 1) : null;
	}

	/**
	 * Where the next page is.
	 * @return its address, or null on the last page
	 */
	@Nullable String next() {
		return (this.page < this.pages) ? address(this.page + 1) : null;
	}

	private String address(int number) {
		return (number == 1) ? this.path : this.path + "?page=" + number;
	}

}
