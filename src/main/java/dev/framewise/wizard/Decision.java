package dev.framewise.wizard;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the answers come to, and why.
 *
 * @param complete whether every question is answered
 * @param outcome how clearly the answers speak; null until complete
 * @param recommended ids of the winners in the order of columns; empty until complete and
 * where the outcome is open or none
 * @param standings one for each framework, in the order of columns; the scores so far
 * until complete
 * @param changes every single change of one answer that would change outcome or winners,
 * in the order of questions, then answers; empty until complete
 * @param conflict where the outcome is none, ids of all the questions whose must takes
 * somebody out, in the order written; together they leave nobody, though fewer of them
 * may do so already
 */
public record Decision(boolean complete, @Nullable Outcome outcome, List<String> recommended, List<Standing> standings,
		List<Change> changes, List<String> conflict) {

	/**
	 * Checks that only a complete decision has an outcome.
	 * @throws IllegalArgumentException if there is an outcome too early or none in time
	 */
	public Decision {
		recommended = List.copyOf(recommended);
		standings = List.copyOf(standings);
		changes = List.copyOf(changes);
		conflict = List.copyOf(conflict);
		if (complete != (outcome != null)) {
			throw new IllegalArgumentException("A decision has an outcome exactly when it is complete");
		}
	}

}
