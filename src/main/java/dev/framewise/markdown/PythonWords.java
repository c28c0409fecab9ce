package dev.framewise.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.ListIterator;
import java.util.Set;

/**
 * Marks the words of Python that the highlighter's lexer does not know: keywords younger
 * than it, names that are being defined, and {@code match}, {@code case} and {@code type}
 * where they are keywords and not names.
 */
final class PythonWords {

	private static final Set<String> KEYWORDS = Set.of("and", "as", "assert", "async", "await", "break", "class",
			"continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
			"in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield");

	private static final Set<String> CONSTANTS = Set.of("True", "False", "None");

	/** They were statements in Python 2 and are functions since. */
	private static final Set<String> FUNCTIONS = Set.of("print", "exec");

	private final List<CodeToken> tokens;

	/** Indices of the tokens of one statement that count. */
	private final List<Integer> statement = new ArrayList<>();

	/** Columns of the match statements that the line stands in, the innermost first. */
	private final Deque<Integer> matches = new ArrayDeque<>();

	private int indent;

	private PythonWords(List<CodeToken> tokens) {
		this.tokens = tokens;
	}

	/**
	 * Marks the words among some tokens.
	 * @param tokens the tokens of some code
	 */
	static void mark(List<CodeToken> tokens) {
		markHard(tokens.listIterator());
		new PythonWords(tokens).markSoft();
	}

	private static void markHard(ListIterator<CodeToken> tokens) {
		String before = "";
		while (tokens.hasNext()) {
			CodeToken token = tokens.next();
			if (isCode(token)) {
				tokens.set(token.as(kind(token, before)));
			}
			before = token.isSignificant() ? token.text() : before;
		}
	}

	private static boolean isCode(CodeToken token) {
		return token.kind() != TokenKind.STRING && token.kind() != TokenKind.COMMENT && !token.text().isBlank()
				&& Character.isJavaIdentifierStart(token.text().charAt(0));
	}

	private static TokenKind kind(CodeToken token, String before) {
		if (before.equals("def") || before.equals("class")) {
			return TokenKind.NAME;
		}
		if (KEYWORDS.contains(token.text())) {
			return TokenKind.KEYWORD;
		}
		if (CONSTANTS.contains(token.text())) {
			return TokenKind.NUMBER;
		}
		// An attribute of something is not the built-in function of the same name.
		return before.equals(".") ? TokenKind.PLAIN : FUNCTIONS.contains(token.text()) ? TokenKind.NAME : token.kind();
	}

	/**
	 * Goes through the statements: a line end inside brackets, or behind a backslash,
	 * ends none.
	 */
	private void markSoft() {
		int brackets = 0;
		boolean fresh = true;
		String before = "";
		for (int i = 0; i < this.tokens.size(); i++) {
			CodeToken token = this.tokens.get(i);
			if (token.is("\n") && brackets == 0 && !before.equals("\\")) {
				endStatement();
				fresh = true;
			}
			else if (fresh && token.text().isBlank()) {
				this.indent = token.text().length();
			}
			else if (token.isSignificant() && !token.inString() && !token.is("\\")) {
				this.statement.add(i);
				brackets = Math.max(0, brackets + PythonStatement.brackets(token));
			}
			fresh = fresh && (token.is("\n") || token.text().isBlank());
			before = token.text().isBlank() && !token.is("\n") ? before : token.text();
		}
		endStatement();
	}

	private void endStatement() {
		if (!this.statement.isEmpty()) {
			PythonStatement read = new PythonStatement(this.statement.stream().map(this.tokens::get).toList());
			while (!this.matches.isEmpty() && this.indent <= this.matches.getFirst()) {
				this.matches.removeFirst();
			}
			boolean isMatch = read.isMatch();
			if (isMatch) {
				this.matches.addFirst(this.indent);
			}
			if (isMatch || read.isCase(!this.matches.isEmpty()) || read.isType()) {
				int first = this.statement.get(0);
				this.tokens.set(first, this.tokens.get(first).as(TokenKind.KEYWORD));
			}
		}
		this.statement.clear();
		this.indent = 0;
	}

}
