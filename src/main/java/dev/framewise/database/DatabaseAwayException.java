package dev.framewise.database;

import org.jspecify.annotations.Nullable;

/**
 * The database cannot be had for a moment.
 */
public class DatabaseAwayException extends RuntimeException {

	/**
	 * Says why, where it is known.
	 * @param cause what came instead of an answer, or null where nobody asked
	 */
	public DatabaseAwayException(@Nullable Throwable cause) {
		super("The database does not answer.", cause);
	}

}
