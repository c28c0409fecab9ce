package dev.framewise.query;

import org.jspecify.annotations.Nullable;

/**
 * There is nothing at an address.
 */
public class NoSuchPageException extends RuntimeException {

	private final @Nullable String link;

	private final @Nullable String label;

	/**
	 * Nothing is there.
	 * @param message one sentence for readers
	 */
	public NoSuchPageException(String message) {
		this(message, null, null);
	}

	/**
	 * Nothing is there, but something near.
	 * @param message one sentence for readers
	 * @param link where to go instead
	 * @param label what is there
	 */
	public NoSuchPageException(String message, @Nullable String link, @Nullable String label) {
		super(message);
		this.link = link;
		this.label = label;
	}

	/**
	 * Where to go instead.
	 * @return a path of this site, or null
	 */
	public @Nullable String link() {
		return this.link;
	}

	/**
	 * What is there.
	 * @return the text of the link, or null
	 */
	public @Nullable String label() {
		return this.label;
	}

}
