package dev.framewise.wizard;

import java.util.List;

/**
 * What a set of answers comes to.
 *
 * @param outcome how clearly they speak
 * @param winners ids of the frameworks with the highest total, in the order of columns;
 * none where the outcome is open or none
 */
record Verdict(Outcome outcome, List<String> winners) {

	Verdict {
		winners = List.copyOf(winners);
	}

	/**
	 * Whether one framework alone has won.
	 * @param framework the framework's id
	 * @return true where it is the only winner
	 */
	boolean isWonBy(String framework) {
		return this.winners.size() == 1 && this.winners.contains(framework);
	}

}
