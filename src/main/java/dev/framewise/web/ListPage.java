package dev.framewise.web;

import java.util.List;

import dev.framewise.query.Pages;

/**
 * A list of guides.
 *
 * @param heading what the list holds
 * @param pages the page of it that is shown
 */
record ListPage(String heading, Pages<GuideCard> pages) {

	/**
	 * The guides of this page.
	 * @return the cards
	 */
	public List<GuideCard> cards() {
		return this.pages.items();
	}

}
