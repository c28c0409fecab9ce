package dev.framewise.guide;

/**
 * A piece of an article, in the order of reading.
 *
 * @param kind what draws it
 * @param html safe HTML of prose, else empty
 * @param section id of the matrix section drawn here, else empty
 */
public record ArticlePart(Kind kind, String html, String section) {

	/**
	 * Prose.
	 * @param html safe HTML
	 * @return the part
	 */
	public static ArticlePart prose(String html) {
		return new ArticlePart(Kind.PROSE, html, "");
	}

	/**
	 * The table of a matrix section.
	 * @param section its id
	 * @return the part
	 */
	public static ArticlePart matrix(String section) {
		return new ArticlePart(Kind.MATRIX, "", section);
	}

	/**
	 * The way into the wizard.
	 * @return the part
	 */
	public static ArticlePart wizard() {
		return new ArticlePart(Kind.WIZARD, "", "");
	}

	/**
	 * What draws a part.
	 */
	public enum Kind {

		/** The part's own HTML. */
		PROSE,
		/** The matrix. */
		MATRIX,
		/** The wizard. */
		WIZARD

	}

}
