package dev.framewise.markdown;

/**
 * A piece of code; all pieces together are the code, character for character.
 *
 * @param kind what it is
 * @param text its characters
 * @param inString whether it stands in a replacement field of a string
 */
record CodeToken(TokenKind kind, String text, boolean inString) {

	CodeToken(TokenKind kind, String text) {
		this(kind, text, false);
	}

	CodeToken as(TokenKind kind) {
		return new CodeToken(kind, this.text, this.inString);
	}

	boolean is(String text) {
		return this.text.equals(text);
	}

	/**
	 * Whether it is neither white space nor a comment.
	 */
	boolean isSignificant() {
		return this.kind != TokenKind.COMMENT && !this.text.isBlank();
	}

}
