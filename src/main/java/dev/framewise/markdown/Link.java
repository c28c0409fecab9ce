package dev.framewise.markdown;

import dev.framewise.problem.Place;

/**
 * A link as it stands in a page.
 *
 * @param place where it starts
 * @param href the address it leads to: whole, or a path of this site with its fragment
 * @param text its plain text
 */
public record Link(Place place, String href, String text) {

	/**
	 * Whether the link leaves the site.
	 * @return whether it goes to another host
	 */
	public boolean isExternal() {
		return this.href.startsWith("http://") || this.href.startsWith("https://");
	}

}
