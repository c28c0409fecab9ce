package dev.framewise.markdown;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.source.Limits;
import dev.framewise.source.SourceFile;

/**
 * Counts, before the Markdown library sees a text, what makes such libraries slow or
 * overflow their stack. All patterns are possessive: the count itself takes linear time.
 */
final class MarkdownGuard {

	private static final Pattern EMPHASIS = Pattern.compile("\\*++|_++");

	private static final Pattern BACKTICKS = Pattern.compile("`++");

	private static final Pattern FOOTNOTE = Pattern.compile("^ {0,3}+\\[\\^", Pattern.MULTILINE);

	private static final Pattern DEFINITION = Pattern.compile("^ {0,3}+\\[(?!\\^)[^\\]\\n]*+]:", Pattern.MULTILINE);

	private static final Pattern LINK = Pattern.compile("]\\(");

	private static final Pattern QUOTES = Pattern.compile("^[ \\t>]*+", Pattern.MULTILINE);

	private static final Pattern BRACKETS = Pattern.compile("\\[(?:!?\\[)++");

	private static final Pattern INDENT = Pattern.compile("^(?:[ \\t]|[-*+][ \\t]|\\d{1,9}[.)][ \\t])++",
			Pattern.MULTILINE);

	private static final Pattern MIXED = Pattern.compile("^(?:[ \\t]|>|[-*+][ \\t]|\\d{1,9}[.)][ \\t])++",
			Pattern.MULTILINE);

	private static final Pattern LEVEL = Pattern.compile(">|[-*+.)][ \\t]");

	/** The part of the deadline that the library may take by the look of the text. */
	private static final double FORESEEN = 0.4;

	private final SourceFile file;

	private final int start;

	private final Limits limits;

	private final Problems problems;

	private boolean accepted = true;

	MarkdownGuard(SourceFile file, int start, Limits limits, Problems problems) {
		this.file = file;
		this.start = start;
		this.limits = limits;
		this.problems = problems;
	}

	boolean accepts() {
		if (!new Glance(this.file.text(), this.start).isHarmless(this.limits)) {
			lookClosely();
		}
		effort();
		return this.accepted;
	}

	private void lookClosely() {
		atMost(this.limits.footnotes(), FOOTNOTE, "footnotes");
		atMost(this.limits.references(), DEFINITION, "reference definitions");
		atMost(this.limits.links(), LINK, "inline links or images");
		longestRun(EMPHASIS, this.limits.emphasisRun(), "asterisks or underscores in a row");
		longestRun(BRACKETS, this.limits.depth(), "opening brackets in a row");
		backtickRuns();
		nesting(QUOTES, '>', this.limits.depth());
		nesting(INDENT, ' ', this.limits.depth() * 4);
		mixedNesting();
	}

	private Matcher matcher(Pattern pattern) {
		return pattern.matcher(this.file.text()).region(this.start, this.file.text().length());
	}

	private void atMost(int most, Pattern pattern, String what) {
		Matcher matcher = matcher(pattern);
		int count = 0;
		while (matcher.find()) {
			if (++count > most) {
				refuse(matcher.start(), "More than " + most + " " + what + " are not allowed in one file.");
				return;
			}
		}
	}

	private void longestRun(Pattern pattern, int most, String what) {
		Matcher matcher = matcher(pattern);
		while (matcher.find()) {
			if (matcher.end() - matcher.start() > most) {
				refuse(matcher.start(), "More than " + most + " " + what + " are not allowed.");
				return;
			}
		}
	}

	private void backtickRuns() {
		Matcher matcher = matcher(BACKTICKS);
		BitSet lengths = new BitSet();
		while (matcher.find()) {
			lengths.set(matcher.end() - matcher.start());
			if (lengths.cardinality() > this.limits.backtickRuns()) {
				refuse(matcher.start(), "Runs of backticks of more than " + this.limits.backtickRuns()
						+ " different lengths are not allowed.");
				return;
			}
		}
	}

	/**
	 * How deep the beginning of a line nests: its quotation marks, or (in columns) its
	 * indent and list markers.
	 */
	private void nesting(Pattern pattern, char counted, int most) {
		Matcher matcher = matcher(pattern);
		while (matcher.find()) {
			long depth = (counted == ' ') ? matcher.end() - matcher.start()
					: matcher.group().chars().filter((character) -> character == counted).count();
			if (depth > most) {
				refuse(matcher.start(), "This nests deeper than " + this.limits.depth() + " levels.");
				return;
			}
		}
	}

	/**
	 * Quotations in lists, and lists in quotations.
	 */
	private void mixedNesting() {
		Matcher matcher = matcher(MIXED);
		while (matcher.find()) {
			String prefix = matcher.group();
			if (prefix.indexOf('>') >= 0 && LEVEL.matcher(prefix).results().count() > this.limits.depth()) {
				refuse(matcher.start(), "This nests deeper than " + this.limits.depth() + " levels.");
				return;
			}
		}
	}

	private void effort() {
		if (this.accepted) {
			new Effort(this.file.text(), this.start, this.limits.deadline().toNanos() * FORESEEN).tooMuch()
				.ifPresent((offset) -> refuse(offset, "Too much repeats here: reading the body would take longer than "
						+ this.limits.deadline().toMillis() + " ms."));
		}
	}

	private void refuse(int offset, String message) {
		this.problems.add(this.file.place(offset), ProblemCode.LIMIT, message);
		this.accepted = false;
	}

}
