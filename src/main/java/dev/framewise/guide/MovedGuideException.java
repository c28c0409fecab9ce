package dev.framewise.guide;

/**
 * A guide is asked for by a slug it had before.
 */
public class MovedGuideException extends RuntimeException {

	private final String alias;

	private final String slug;

	MovedGuideException(String alias, String slug) {
		super("The guide '" + alias + "' is now '" + slug + "'");
		this.alias = alias;
		this.slug = slug;
	}

	/**
	 * The slug it had.
	 * @return the alias
	 */
	public String alias() {
		return this.alias;
	}

	/**
	 * The slug it has.
	 * @return the slug
	 */
	public String slug() {
		return this.slug;
	}

}
