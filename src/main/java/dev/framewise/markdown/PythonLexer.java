package dev.framewise.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the strings and comments of Python code, which the highlighter's lexer does not
 * know in their newer forms: formatted strings with their replacement fields, which may
 * hold strings in the same quotes (PEP 701). What lies between goes to that lexer.
 */
final class PythonLexer {

	private static final Set<String> PREFIXES = Set.of("r", "b", "u", "f", "t", "br", "rb", "fr", "rf", "tr", "rt");

	/** Fields in fields nobody reads any more; deeper ones are text. */
	private static final int DEEPEST = 20;

	private final String code;

	private final List<CodeToken> tokens;

	private final LineLexer lexer = new LineLexer(CodeLanguage.PYTHON);

	/** How far the code has been cut into tokens. */
	private int done;

	private int depth;

	PythonLexer(String code, List<CodeToken> tokens) {
		this.code = code;
		this.tokens = tokens;
	}

	void read() {
		int at = 0;
		while (at < this.code.length()) {
			at = step(at);
		}
		code(at);
	}

	/**
	 * Goes on by one comment, one string, one word or one other character.
	 */
	private int step(int at) {
		char character = this.code.charAt(at);
		if (character == '#') {
			code(at);
			int end = this.code.indexOf('\n', at);
			return end(TokenKind.COMMENT, (end < 0) ? this.code.length() : end);
		}
		if (character == '"' || character == '\'') {
			return string(at, at);
		}
		if (!Character.isJavaIdentifierStart(character)) {
			return at + 1;
		}
		int end = at;
		while (end < this.code.length() && Character.isJavaIdentifierPart(this.code.charAt(end))) {
			end++;
		}
		String word = this.code.substring(at, Math.min(end, at + 3)).toLowerCase(Locale.ROOT);
		return (isQuote(end) && PREFIXES.contains(word)) ? string(at, end) : end;
	}

	private boolean isQuote(int at) {
		return at < this.code.length() && (this.code.charAt(at) == '"' || this.code.charAt(at) == '\'');
	}

	/**
	 * Reads a string.
	 * @param start where its prefix starts
	 * @param quote where its quotes start
	 * @return where it ends
	 */
	private int string(int start, int quote) {
		code(start);
		String mark = this.code.substring(quote, quote + 1);
		String ends = this.code.startsWith(mark.repeat(3), quote) ? mark.repeat(3) : mark;
		String prefix = this.code.substring(start, quote).toLowerCase(Locale.ROOT);
		boolean formatted = (prefix.contains("f") || prefix.contains("t")) && this.depth < DEEPEST;
		int at = quote + ends.length();
		while (at < this.code.length()) {
			char character = this.code.charAt(at);
			if (this.code.startsWith(ends, at)) {
				return end(TokenKind.STRING, at + ends.length());
			}
			if (character == '\n' && ends.length() == 1) {
				return end(TokenKind.STRING, at);
			}
			if (formatted && character == '{' && !this.code.startsWith("{{", at)) {
				end(TokenKind.STRING, at);
				at = field(at, ends);
			}
			else {
				boolean pair = character == '\\' || (formatted && this.code.startsWith("{{", at));
				at = Math.min(this.code.length(), at + (pair ? 2 : 1));
			}
		}
		return end(TokenKind.STRING, at);
	}

	/**
	 * Reads a replacement field: an expression, and perhaps a format after a colon.
	 * @param at where its brace stands
	 * @param ends the quotes that end the string around it
	 * @return where the string goes on
	 */
	private int field(int at, String ends) {
		this.depth++;
		int brackets = 0;
		int next = at + 1;
		while (next < this.code.length()) {
			char character = this.code.charAt(next);
			if (brackets == 0 && character == '}') {
				break;
			}
			if (brackets == 0 && character == ':') {
				code(next + 1);
				next = format(next + 1, ends);
				break;
			}
			brackets += ("([{".indexOf(character) >= 0) ? 1 : (")]}".indexOf(character) >= 0) ? -1 : 0;
			next = step(next);
		}
		boolean closed = next < this.code.length() && this.code.charAt(next) == '}';
		next += closed ? 1 : 0;
		code(next);
		this.depth--;
		return next;
	}

	/**
	 * Reads a format, which may hold fields of its own.
	 */
	private int format(int start, String ends) {
		int at = start;
		while (at < this.code.length() && this.code.charAt(at) != '}' && !this.code.startsWith(ends, at)
				&& (this.code.charAt(at) != '\n' || ends.length() == 3)) {
			if (this.code.charAt(at) == '{' && this.depth < DEEPEST) {
				end(TokenKind.STRING, at);
				at = field(at, ends);
			}
			else {
				at++;
			}
		}
		return end(TokenKind.STRING, at);
	}

	private int end(TokenKind kind, int end) {
		if (end > this.done) {
			this.tokens.add(new CodeToken(kind, this.code.substring(this.done, end), this.depth > 0));
		}
		this.done = end;
		return end;
	}

	/**
	 * Gives what lies between strings to the highlighter's lexer.
	 */
	private void code(int end) {
		if (end <= this.done) {
			return;
		}
		int before = this.tokens.size();
		this.lexer.read(this.code.substring(this.done, end), this.tokens);
		if (this.depth > 0) {
			this.tokens.subList(before, this.tokens.size())
				.replaceAll((token) -> new CodeToken(token.kind(), token.text(), true));
		}
		this.done = end;
	}

}
