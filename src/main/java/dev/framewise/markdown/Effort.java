package dev.framewise.markdown;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Foresees, in one pass, how long the Markdown library takes over a body. It takes time
 * in the square of what stands in one paragraph: each bracket, backtick, tag or entity
 * copies the paragraph, each line looks at those before it, each run of asterisks at the
 * others. The rates were measured on inputs of that kind alone; they are nanoseconds of a
 * slow machine.
 */
final class Effort {

	private static final double NANOS_WORD = 4;

	private static final double NANOS_MARK = 3;

	private static final double NANOS_TAG = 10;

	private static final double NANOS_LINE = 5;

	private static final double NANOS_QUOTED_LINE = 100;

	private static final double NANOS_DELIMITER = 4;

	private static final double NANOS_CODE_LINE = 10;

	/** What a regular expression for labels tries doubles with each of them. */
	private static final int MOST_ESCAPES = 12;

	/** What begins a block of its own even where the line before was text. */
	private static final Pattern BEGINS = Pattern.compile("(?:[-*+]|1[.)]|#{1,6})[ \\t]++[^ \\t\\r-].*+");

	private static final Pattern RULER = Pattern.compile("(?=[^-]*+-)[|:\\- \\t\\r]++");

	private static final Pattern FENCE = Pattern.compile("(?:`{3,}+[^`]*+|~{3,}+.*+)");

	private final String text;

	private final int start;

	private final double most;

	private double nanos;

	/** Where the paragraph that is looked at begins. */
	private int paragraph = -1;

	private int lines;

	private double lineNanos;

	private boolean table;

	private int marks;

	private int tags;

	private int delimiters;

	/** Backslashes since the last opening bracket, or -1. */
	private int escapes = -1;

	private String fence = "";

	/**
	 * A look at a body.
	 * @param most how many nanoseconds the library may take over it
	 */
	Effort(String text, int start, double most) {
		this.text = text;
		this.start = start;
		this.most = most;
	}

	/**
	 * Where the paragraph begins that asks for too much, or empty.
	 */
	OptionalInt tooMuch() {
		int at = this.start;
		while (at < this.text.length()) {
			int before = (this.paragraph < 0) ? at : this.paragraph;
			int newline = this.text.indexOf('\n', at);
			int end = (newline < 0) ? this.text.length() : newline;
			line(at, afterQuotation(at, end), end);
			if (this.nanos > this.most) {
				return OptionalInt.of(before);
			}
			at = end + 1;
		}
		int last = (this.paragraph < 0) ? this.text.length() : this.paragraph;
		endParagraph(this.text.length());
		return (this.nanos > this.most) ? OptionalInt.of(last) : OptionalInt.empty();
	}

	private int afterQuotation(int start, int end) {
		int at = start;
		while (at < end && (this.text.charAt(at) == '>' || isSpace(this.text.charAt(at)))) {
			at++;
		}
		return at;
	}

	private void line(int start, int content, int end) {
		String line = this.text.substring(content, end);
		if (!this.fence.isEmpty() || isLike(FENCE, "`~", line)) {
			fence(line.strip(), start);
			return;
		}
		if (line.isBlank() || isLike(BEGINS, "-*+1#", line)) {
			endParagraph(start);
		}
		if (!line.isBlank()) {
			this.paragraph = (this.paragraph < 0) ? start : this.paragraph;
			this.table |= this.lines == 1 && isLike(RULER, "|:- \t\r", line);
			boolean quoted = this.text.substring(start, content).indexOf('>') >= 0;
			look(line, quoted, start - this.paragraph);
		}
	}

	/**
	 * Whether a line is as a pattern says, which few are by their first characters.
	 */
	private static boolean isLike(Pattern pattern, String first, String line) {
		return !line.isEmpty() && first.indexOf(line.charAt(0)) >= 0 && pattern.matcher(line).matches();
	}

	/** Nothing but lines is counted in code. */
	private void fence(String line, int start) {
		if (this.fence.isEmpty()) {
			endParagraph(start);
			this.fence = line.replaceFirst("^(`++|~++).*+", "$1");
		}
		else if (line.startsWith(this.fence) && line.chars().allMatch((c) -> c == line.charAt(0))) {
			this.fence = "";
			this.lines = 0;
			return;
		}
		// The squares of all blocks, a step at a time.
		this.nanos += 2 * NANOS_CODE_LINE * this.lines++;
	}

	private void look(String line, boolean quoted, int before) {
		boolean syntax = !Character.isLetterOrDigit(line.charAt(0));
		this.lineNanos += (syntax || quoted) ? before * (quoted ? NANOS_QUOTED_LINE : NANOS_LINE) : 0;
		this.lines++;
		int run = 0;
		for (int i = 0; i < line.length(); i++) {
			char character = line.charAt(i);
			boolean same = i > 0 && isSpace(character) == isSpace(line.charAt(i - 1));
			run = same ? run + 1 : 1;
			// The squares of all runs, a step at a time.
			this.nanos += (run > 1) ? 2 * NANOS_WORD * run : 0;
			i += look(character, i > 0 && line.charAt(i - 1) == character);
		}
		if (this.table) {
			charge(line.length());
		}
	}

	private static boolean isSpace(char character) {
		return character == ' ' || character == '\t';
	}

	/**
	 * Counts a character.
	 * @return how many of those after it are none of their own
	 */
	private int look(char character, boolean again) {
		switch (character) {
			case '[', ']' -> bracket(character);
			case '&' -> this.marks++;
			case '`' -> this.marks += again ? 0 : 1;
			case '<' -> this.tags++;
			case '*', '_', '~' -> this.delimiters += again ? 0 : 1;
			case '\\' -> {
				this.marks++;
				this.escapes += (this.escapes < 0) ? 0 : 1;
				return 1;
			}
			default -> {
				return 0;
			}
		}
		return 0;
	}

	private void bracket(char bracket) {
		this.marks++;
		if (bracket == '[') {
			endBracket();
		}
		this.escapes = (bracket == '[') ? 0 : -1;
	}

	private void endBracket() {
		this.nanos += (this.escapes > MOST_ESCAPES) ? this.most + 1 : 0;
	}

	private void endParagraph(int end) {
		if (this.paragraph >= 0) {
			endBracket();
			charge(end - this.paragraph);
			this.nanos += this.lineNanos;
		}
		this.paragraph = -1;
		this.lines = 0;
		this.lineNanos = 0;
		this.table = false;
		this.escapes = -1;
	}

	/**
	 * Counts what stands in a stretch of text that is read as one.
	 */
	private void charge(double length) {
		this.nanos += this.marks * length * NANOS_MARK + this.tags * length * NANOS_TAG
				+ (double) this.delimiters * this.delimiters * NANOS_DELIMITER;
		this.marks = 0;
		this.tags = 0;
		this.delimiters = 0;
	}

}
