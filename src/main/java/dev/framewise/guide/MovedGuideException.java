package dev.framewise.guide;

/**
 * A guide is asked for by a slug it had before.
 */
public class MovedGuideException extends RuntimeException {

	private final String slug;

	MovedGuideException(String alias, String slug) {
		super("The guide '" + alias + "' is now '" + slug + "'");
		this.slug = slug;
	}

	/**
	 * The slug it has.
	 * @return the slug
	 */
	public String slug() {
		return this.slug;
	}

}
