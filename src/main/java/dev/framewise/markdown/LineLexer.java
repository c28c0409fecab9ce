package dev.framewise.markdown;

import java.util.List;

import javax.swing.text.Segment;

import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/**
 * Cuts code into tokens with the highlighter's lexers, line by line, as they are made
 * for. What they leave out, or stumble over, stays plain.
 */
final class LineLexer {

	/**
	 * The lexers are made for lines a person wrote; some take long for much longer ones.
	 */
	static final int LONGEST_LINE = 1_000;

	private final TokenMaker lexer;

	LineLexer(CodeLanguage language) {
		this.lexer = TokenMakerFactory.getDefaultInstance().getTokenMaker(language.style());
	}

	/**
	 * Cuts some code.
	 * @param code the code, with lines ended by {@code \n}
	 * @param tokens takes the tokens; each line end is one of its own
	 */
	void read(String code, List<CodeToken> tokens) {
		int state = TokenTypes.NULL;
		int start = 0;
		while (start <= code.length()) {
			int end = code.indexOf('\n', start);
			String line = code.substring(start, (end < 0) ? code.length() : end);
			state = line(line, state, tokens);
			if (end < 0) {
				return;
			}
			tokens.add(new CodeToken(TokenKind.PLAIN, "\n"));
			start = end + 1;
		}
	}

	private int line(String line, int state, List<CodeToken> tokens) {
		int before = tokens.size();
		if (line.length() <= LONGEST_LINE) {
			try {
				return lex(line, state, tokens);
			}
			catch (RuntimeException | Error ex) {
				if (ex instanceof VirtualMachineError fatal) {
					throw fatal;
				}
				tokens.subList(before, tokens.size()).clear();
			}
		}
		tokens.add(new CodeToken(TokenKind.PLAIN, line));
		return TokenTypes.NULL;
	}

	/**
	 * One line. The lexer uses its tokens again for the next, so they are read at once.
	 * @return the type of the last token, with which the next line begins
	 */
	private int lex(String line, int state, List<CodeToken> tokens) {
		int done = 0;
		int last = state;
		Token token = this.lexer.getTokenList(new Segment(line.toCharArray(), 0, line.length()), state, 0);
		while (token != null) {
			last = token.getType();
			int start = whole(line, token.getOffset());
			int end = whole(line, token.getOffset() + token.length());
			if (token.isPaintable() && done <= start && start <= end && end <= line.length()) {
				add(tokens, TokenKind.PLAIN, line.substring(done, start));
				add(tokens, TokenKind.of(last), line.substring(start, end));
				done = end;
			}
			token = token.getNextToken();
		}
		add(tokens, TokenKind.PLAIN, line.substring(done));
		return last;
	}

	/**
	 * The lexer knows no characters beyond the first plane; it must not cut one in two.
	 */
	private static int whole(String line, int index) {
		boolean cut = 0 < index && index < line.length() && Character.isLowSurrogate(line.charAt(index))
				&& Character.isHighSurrogate(line.charAt(index - 1));
		return cut ? index + 1 : index;
	}

	private static void add(List<CodeToken> tokens, TokenKind kind, String text) {
		if (!text.isEmpty()) {
			tokens.add(new CodeToken(kind, text));
		}
	}

}
