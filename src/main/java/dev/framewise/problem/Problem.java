package dev.framewise.problem;

import java.util.Comparator;

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
	 * The line editors read.
	 * @return {@code path:line:column: error: sentence [code]}
	 */
	@Override
	public String toString() {
		String sentence = (this.hint == null) ? this.message : this.message + " " + this.hint;
		return this.place + ": " + severity().id() + ": " + sentence + " [" + this.code.id() + "]";
	}

}
