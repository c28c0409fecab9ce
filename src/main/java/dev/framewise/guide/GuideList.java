package dev.framewise.guide;

import java.util.List;

/**
 * A page of a list of guides.
 *
 * @param guides the guides of this page, the newest change first
 * @param page the number of this page, from 1
 * @param pages how many pages there are, at least 1
 * @param total how many guides there are on all pages
 */
public record GuideList(List<Guide.Facts> guides, int page, int pages, long total) {

	/** How many guides a page has. */
	static final int PAGE_SIZE = 50;

	/**
	 * A page; the guides are copied.
	 */
	public GuideList {
		guides = List.copyOf(guides);
	}

}
