package dev.framewise.markdown;

import java.util.List;
import java.util.Set;

/**
 * The tokens of one Python statement, up to the end of its line, and whether its first
 * word is a keyword there. {@code match}, {@code case} and {@code type} are names
 * elsewhere.
 *
 * @param tokens the tokens, without white space, comments and the insides of strings
 */
record PythonStatement(List<CodeToken> tokens) {

	/** Signs with which an expression may begin; after a name each but these goes on. */
	private static final Set<String> BEGINNINGS = Set.of("(", "[", "{", "-", "+", "~", "*", "...");

	/** Keywords with which an expression may begin. */
	private static final Set<String> WORDS = Set.of("not", "lambda", "await");

	static int brackets(CodeToken token) {
		if (token.kind() == TokenKind.STRING || token.text().length() != 1) {
			return 0;
		}
		return ("([{".contains(token.text())) ? 1 : (")]}".contains(token.text())) ? -1 : 0;
	}

	/**
	 * {@code match subject:} with nothing behind the colon.
	 */
	boolean isMatch() {
		return startsWith("match") && this.tokens.get(this.tokens.size() - 1).is(":") && isExpression(1);
	}

	/**
	 * {@code case pattern:}, perhaps with a statement behind the colon.
	 * @param inMatch whether it stands in a match statement; elsewhere a bracket behind
	 * the word makes it a name
	 */
	boolean isCase(boolean inMatch) {
		return startsWith("case") && isExpression(1) && hasColon()
				&& (inMatch || !Set.of("(", "[").contains(this.tokens.get(1).text()));
	}

	/**
	 * {@code type Name = …} or {@code type Name[T] = …}.
	 */
	boolean isType() {
		return startsWith("type") && isName(this.tokens.get(1))
				&& (this.tokens.get(2).is("=") || this.tokens.get(2).is("["));
	}

	private boolean startsWith(String word) {
		return this.tokens.size() > 2 && this.tokens.get(0).is(word);
	}

	private boolean isExpression(int index) {
		CodeToken token = this.tokens.get(index);
		return switch (token.kind()) {
			case STRING, NUMBER -> true;
			case KEYWORD -> WORDS.contains(token.text());
			default -> isName(token) || BEGINNINGS.contains(token.text());
		};
	}

	private static boolean isName(CodeToken token) {
		return token.kind() != TokenKind.STRING && token.kind() != TokenKind.KEYWORD
				&& Character.isJavaIdentifierStart(token.text().charAt(0));
	}

	private boolean hasColon() {
		int brackets = 0;
		for (CodeToken token : this.tokens.subList(2, this.tokens.size())) {
			brackets += brackets(token);
			if (brackets <= 0 && token.is(":")) {
				return true;
			}
		}
		return false;
	}

}
