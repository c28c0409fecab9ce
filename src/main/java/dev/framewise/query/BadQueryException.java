package dev.framewise.query;

/**
 * A query asks for something that cannot be; the message says what, in words for readers.
 */
public class BadQueryException extends RuntimeException {

	/**
	 * Says what is wrong.
	 * @param message one sentence
	 */
	public BadQueryException(String message) {
		super(message);
	}

}
