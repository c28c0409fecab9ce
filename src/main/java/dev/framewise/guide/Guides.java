package dev.framewise.guide;

import dev.framewise.query.NoSuchPageException;

import org.springframework.stereotype.Component;

/**
 * Finds the guide an address asks for, by slug or by a slug it had before.
 */
@Component
public class Guides {

	private final GuideStore store;

	Guides(GuideStore store) {
		this.store = store;
	}

	/**
	 * Finds a guide.
	 * @param slug the slug of the address
	 * @return the guide
	 * @throws MovedGuideException if it goes by another slug now
	 * @throws NoSuchPageException if there is no such guide
	 */
	public Guide find(String slug) {
		return this.store.find(slug).orElseThrow(() -> missing(slug));
	}

	/**
	 * Finds what lists say of a guide, in three queries where {@link #find} needs nine.
	 * @param slug the slug of the address
	 * @return the guide's facts
	 * @throws MovedGuideException if it goes by another slug now
	 * @throws NoSuchPageException if there is no such guide
	 */
	public Guide.Facts facts(String slug) {
		return this.store.facts(slug).orElseThrow(() -> missing(slug));
	}

	private RuntimeException missing(String slug) {
		return this.store.slugOfAlias(slug)
			.<RuntimeException>map((now) -> new MovedGuideException(slug, now))
			.orElseGet(() -> new NoSuchPageException("There is no guide at this address.", "/guides", "All guides"));
	}

}
