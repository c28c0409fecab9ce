package dev.framewise.matrix;

import java.util.Locale;

/**
 * Which end of a row's quantities is the better one.
 */
public enum Direction {

	/** The more, the better. */
	HIGHER,

	/** The less, the better. */
	LOWER;

	/**
	 * The name that the API uses.
	 * @return the name in lower case
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
