package dev.framewise.publish;

/**
 * A guide that was read before could not be read again in the time allowed.
 */
final class NotReadAgainException extends RuntimeException {

	private final String slug;

	NotReadAgainException(String slug) {
		super("The guide " + slug + " was read before and cannot be read again in the time allowed");
		this.slug = slug;
	}

	/**
	 * The guide's slug.
	 */
	String slug() {
		return this.slug;
	}

}
