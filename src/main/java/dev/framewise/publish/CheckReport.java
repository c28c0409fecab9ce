package dev.framewise.publish;

import java.util.List;

import dev.framewise.problem.Problem;
import dev.framewise.problem.Severity;

/**
 * What a check of a content folder found.
 *
 * @param problems every problem, in path and line order
 * @param files how many files of content were looked at; those beside an article do not
 * count
 */
public record CheckReport(List<Problem> problems, int files) {

	/**
	 * A report; the list is copied.
	 */
	public CheckReport {
		problems = List.copyOf(problems);
	}

	/**
	 * How many problems are errors.
	 * @return their number
	 */
	public int errors() {
		return count(Severity.ERROR);
	}

	/**
	 * How many problems are warnings.
	 * @return their number
	 */
	public int warnings() {
		return count(Severity.WARNING);
	}

	private int count(Severity severity) {
		return (int) this.problems.stream().filter((problem) -> problem.severity() == severity).count();
	}

}
