package dev.framewise.mcp;

import org.jspecify.annotations.Nullable;

/**
 * A message that is not answered; the text says why, in words for its sender.
 */
class RefusedMessageException extends RuntimeException {

	private final int status;

	private final int code;

	private final transient @Nullable Object id;

	private final @Nullable String allowed;

	RefusedMessageException(int status, int code, String message) {
		this(status, code, message, null, null);
	}

	RefusedMessageException(int status, int code, String message, @Nullable Object id, @Nullable String allowed) {
		super(message);
		this.status = status;
		this.code = code;
		this.id = id;
		this.allowed = allowed;
	}

	/**
	 * The status of the HTTP answer.
	 */
	int status() {
		return this.status;
	}

	/**
	 * The code of the JSON-RPC error.
	 */
	int code() {
		return this.code;
	}

	/**
	 * The id of the message, or null where none could be read.
	 */
	@Nullable Object id() {
		return this.id;
	}

	/**
	 * The methods that would be allowed, or null where the method was no fault.
	 */
	@Nullable String allowed() {
		return this.allowed;
	}

}
