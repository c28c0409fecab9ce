package dev.framewise.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets the parts of code apart by elements with classes. The text stays what it is,
 * character for character. Code of an unknown language, and what is beyond a page's
 * share, stays plain: colours are a comfort that must cost neither the time nor the size
 * of a page.
 */
final class Highlighter {

	/** Characters of highlighted code on one page, markup included. */
	private static final int MOST = 256 * 1024;

	private int left = MOST;

	/**
	 * The HTML of some code.
	 * @param language its language
	 * @param code the code
	 * @return safe HTML, to stand in a {@code code} element
	 */
	String html(Optional<CodeLanguage> language, String code) {
		if (language.isEmpty() || code.length() > this.left) {
			return Html.escape(code);
		}
		String html = html(tokens(language.get(), code));
		boolean fits = html.length() <= this.left;
		this.left -= fits ? html.length() : code.length();
		return fits ? html : Html.escape(code);
	}

	static List<CodeToken> tokens(CodeLanguage language, String code) {
		List<CodeToken> tokens = new ArrayList<>();
		switch (language) {
			case PYTHON -> {
				new PythonLexer(code, tokens).read();
				PythonWords.mark(tokens);
			}
			case CONSOLE -> new ConsoleLexer(tokens).read(code);
			default -> new LineLexer(language).read(code, tokens);
		}
		return tokens;
	}

	private static String html(List<CodeToken> tokens) {
		StringBuilder html = new StringBuilder();
		TokenKind open = TokenKind.PLAIN;
		for (CodeToken token : tokens) {
			if (token.kind() != open) {
				html.append((open == TokenKind.PLAIN) ? "" : "</span>");
				open = token.kind();
				html.append((open == TokenKind.PLAIN) ? "" : "<span class=\"" + open.cssClass() + "\">");
			}
			html.append(Html.escape(token.text()));
		}
		return html.append((open == TokenKind.PLAIN) ? "" : "</span>").toString();
	}

}
