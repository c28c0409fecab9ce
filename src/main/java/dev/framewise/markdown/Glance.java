package dev.framewise.markdown;

import dev.framewise.source.Limits;

/**
 * One pass over a text that counts, rather more than less, what the {@link MarkdownGuard}
 * looks for. Hardly a file comes near a limit, so hardly one needs a closer look.
 */
final class Glance {

	private final String text;

	private final int start;

	/** Lines whose first character may open a definition of a footnote or a link. */
	private int definitions;

	private int links;

	private int emphasisRun;

	private int bracketRun;

	/** There are not more different lengths than the longest run is long. */
	private int backtickRun;

	/** How long the beginning of a line is that nests. */
	private int prefix;

	Glance(String text, int start) {
		this.text = text;
		this.start = start;
		look();
	}

	/**
	 * Whether nothing can pass a limit.
	 */
	boolean isHarmless(Limits limits) {
		return this.definitions <= limits.footnotes() && this.definitions <= limits.references()
				&& this.links <= limits.links() && this.emphasisRun <= limits.emphasisRun()
				&& this.bracketRun <= limits.depth() && this.backtickRun <= limits.backtickRuns()
				&& this.prefix <= limits.depth();
	}

	private void look() {
		int prefixStart = this.start;
		int run = 0;
		for (int i = this.start; i < this.text.length(); i++) {
			char character = this.text.charAt(i);
			if (prefixStart >= 0 && !nests(character)) {
				this.prefix = Math.max(this.prefix, i - prefixStart);
				this.definitions += (character == '[') ? 1 : 0;
				prefixStart = -1;
			}
			// Most characters are of a word.
			if (character == ' ' || (character >= 'a' && character <= 'z')) {
				continue;
			}
			run = (i > this.start && goesOn(character, this.text.charAt(i - 1))) ? run + 1 : 1;
			count(character, run);
			prefixStart = endsLine(character) ? i + 1 : prefixStart;
		}
		this.prefix = Math.max(this.prefix, (prefixStart < 0) ? 0 : this.text.length() - prefixStart);
	}

	/**
	 * Whether a character belongs to the run of the one before.
	 */
	private static boolean goesOn(char character, char before) {
		return character == before || (isBracket(character) && isBracket(before));
	}

	private static boolean isBracket(char character) {
		return character == '[' || character == '!';
	}

	private void count(char character, int run) {
		switch (character) {
			case '*', '_' -> this.emphasisRun = Math.max(this.emphasisRun, run);
			case '`' -> this.backtickRun = Math.max(this.backtickRun, run);
			case '[', '!' -> this.bracketRun = Math.max(this.bracketRun, run);
			case '(' -> this.links++;
			default -> {
			}
		}
	}

	/**
	 * Whether a character can stand in indents, list markers and quotation marks.
	 */
	private static boolean nests(char character) {
		return switch (character) {
			case ' ', '\t', '>', '-', '*', '+', '.', ')' -> true;
			default -> character >= '0' && character <= '9';
		};
	}

	/**
	 * What a pattern takes for the end of a line.
	 */
	private static boolean endsLine(char character) {
		return switch (character) {
			case '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
			default -> false;
		};
	}

}
