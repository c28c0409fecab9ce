package dev.framewise.web;

/**
 * A style sheet as it goes over the wire: what is written for people who edit it,
 * comments and space, is left out. Strings stay as they are.
 */
final class StyleSheet {

	/** Space on either side of these means nothing, wherever they stand. */
	private static final String LONE = "{};,";

	private final String css;

	private final StringBuilder compact = new StringBuilder();

	private int at;

	private boolean space;

	private StyleSheet(String css) {
		this.css = css;
	}

	/**
	 * The same rules in fewer characters.
	 * @param css a style sheet without errors
	 */
	static String compact(String css) {
		StyleSheet sheet = new StyleSheet(css);
		while (sheet.at < css.length()) {
			sheet.next();
		}
		return sheet.compact.toString();
	}

	private void next() {
		char next = this.css.charAt(this.at);
		if (Character.isWhitespace(next)) {
			this.space = true;
			this.at++;
		}
		else if (this.css.startsWith("/*", this.at)) {
			this.space = true;
			this.at = after(this.css.indexOf("*/", this.at + 2), 2);
		}
		else {
			space(next);
			int end = (next == '"' || next == '\'') ? endOfString(next) : this.at + 1;
			this.compact.append(this.css, this.at, end);
			this.at = end;
		}
	}

	/**
	 * Writes the space that stood before a character where it may mean something: before
	 * a colon it makes another selector, behind one it does not.
	 */
	private void space(char next) {
		boolean meant = this.space && !this.compact.isEmpty() && LONE.indexOf(next) < 0
				&& (LONE + ":").indexOf(this.compact.charAt(this.compact.length() - 1)) < 0;
		if (meant) {
			this.compact.append(' ');
		}
		this.space = false;
	}

	private int endOfString(char quote) {
		int end = this.at + 1;
		while (end < this.css.length() && this.css.charAt(end) != quote) {
			end += (this.css.charAt(end) == '\\') ? 2 : 1;
		}
		return Math.min(end + 1, this.css.length());
	}

	private int after(int found, int length) {
		return (found < 0) ? this.css.length() : found + length;
	}

}
