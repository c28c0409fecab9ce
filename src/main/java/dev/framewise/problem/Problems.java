package dev.framewise.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Collects the problems of one reading, so that all are reported at once; not for use by
 * several threads.
 */
public final class Problems {

	/** Nobody reads a whole cell in a sentence. */
	private static final Pattern LONG_QUOTE = Pattern.compile("'([^']{120})[^']+'");

	private final List<Problem> found = new ArrayList<>();

	/**
	 * Notes a problem.
	 * @param place where the offending token starts
	 * @param code which kind
	 * @param message one sentence
	 */
	public void add(Place place, ProblemCode code, String message) {
		add(place, code, message, null);
	}

	/**
	 * Notes a problem with a hint.
	 * @param place where the offending token starts
	 * @param code which kind
	 * @param message one sentence
	 * @param hint how it might be mended, or null
	 */
	public void add(Place place, ProblemCode code, String message, @Nullable String hint) {
		this.found.add(new Problem(place, code, LONG_QUOTE.matcher(message).replaceAll("'$1…'"), hint));
	}

	/**
	 * Notes a value that is none of the allowed ones, with the nearest as a hint.
	 * @param place where the value starts
	 * @param code which kind
	 * @param message one sentence that names the value
	 * @param value the value as found
	 * @param allowed the values it could have been
	 */
	public void addUnknown(Place place, ProblemCode code, String message, String value, Collection<String> allowed) {
		add(place, code, message, Suggestion.hint(value, allowed));
	}

	/**
	 * Notes what another reading found.
	 * @param problems its problems
	 */
	public void addAll(Collection<Problem> problems) {
		this.found.addAll(problems);
	}

	/**
	 * How many were noted so far.
	 * @return the number, equal ones included
	 */
	public int size() {
		return this.found.size();
	}

	/**
	 * Whether any of the problems keeps its file out of service.
	 * @return whether the file is held back
	 */
	public boolean holdBack() {
		return this.found.stream().anyMatch((problem) -> problem.code().holdsBack());
	}

	/**
	 * All problems once each, in path and line order.
	 * @return the problems
	 */
	public List<Problem> sorted() {
		return this.found.stream().sorted().distinct().toList();
	}

}
