package dev.framewise.problem;

import java.util.Comparator;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with content.
 *
 * @param place where the offending token starts
 * @param code which kind of problem
 * @param message one sentence: what was found and what is allowed
 * @param hint how it might be mended, or null
 */
public record Problem(Place place, ProblemCode code, String message,
		@Nullable String hint) implements Comparable<Problem> {

	/** Controls, line and paragraph separators, and what turns the direction of text. */
	private static final Pattern UNPRINTABLE = Pattern
		.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

	private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
		.thenComparing(Problem::code)
		.thenComparing(Problem::message);

	/**
	 * How grave it is.
	 * @return the severity of its code
	 */
	public Severity severity() {
		return this.code.severity();
	}

	@Override
	public int compareTo(Problem other) {
		return ORDER.compare(this, other);
	}

	/**
	 * The line editors read. What content quotes cannot break it, nor speak to a
	 * terminal: control characters come out as {@code \}{@code u001b}.
	 * @return {@code path:line:column: error: sentence [code]}
	 */
	@Override
	public String toString() {
		String sentence = (this.hint == null) ? this.message : this.message + " " + this.hint;
		return visible(this.place + ": " + severity().id() + ": " + sentence + " [" + this.code.id() + "]");
	}

	private static String visible(String text) {
		return UNPRINTABLE.matcher(text)
			.replaceAll((found) -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
	}

}
