package dev.framewise.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts what a terminal shows: lines behind a prompt are commands, the others are what
 * they answered.
 */
final class ConsoleLexer {

	private static final Pattern PROMPT = Pattern.compile("^(?:\\$|#|%|>) ");

	private final LineLexer shell = new LineLexer(CodeLanguage.SHELL);

	private final List<CodeToken> tokens;

	ConsoleLexer(List<CodeToken> tokens) {
		this.tokens = tokens;
	}

	void read(String code) {
		boolean continued = false;
		int start = 0;
		while (start < code.length()) {
			int end = code.indexOf('\n', start);
			int next = (end < 0) ? code.length() : end + 1;
			String line = code.substring(start, (end < 0) ? next : end);
			continued = line(line, continued);
			this.tokens.add(new CodeToken(TokenKind.PLAIN, code.substring(start + line.length(), next)));
			start = next;
		}
	}

	/**
	 * One line.
	 * @return whether it is a command that goes on in the next
	 */
	private boolean line(String line, boolean continued) {
		Matcher prompt = PROMPT.matcher(line);
		if (prompt.find()) {
			this.tokens.add(new CodeToken(TokenKind.COMMENT, prompt.group()));
			this.shell.read(line.substring(prompt.end()), this.tokens);
		}
		else if (continued) {
			this.shell.read(line, this.tokens);
		}
		else {
			this.tokens.add(new CodeToken(TokenKind.PLAIN, line));
			return false;
		}
		return line.endsWith("\\");
	}

}
