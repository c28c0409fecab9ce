package dev.framewise.wizard;

import java.util.List;

/**
 * How one framework stands after the answers.
 *
 * @param framework the framework's id
 * @param score points, one for each supporting answer; they count for an excluded
 * framework too
 * @param excluded whether a must takes it out
 * @param supporting ids of the questions whose answer names it, in the order written
 * @param against ids of the questions whose answer names others only, in the order
 * written
 */
public record Standing(String framework, int score, boolean excluded, List<String> supporting, List<String> against) {

	/**
	 * Checks the sum.
	 * @throws IllegalArgumentException if the score is not the number of supporting
	 * answers
	 */
	public Standing {
		supporting = List.copyOf(supporting);
		against = List.copyOf(against);
		if (score != supporting.size()) {
			throw new IllegalArgumentException(
					"%s has %d points but %d answers for it".formatted(framework, score, supporting.size()));
		}
	}

}
