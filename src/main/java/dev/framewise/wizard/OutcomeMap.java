package dev.framewise.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What every combination of written answers comes to, without unsure and musts.
 */
final class OutcomeMap {

	/** Above this many combinations no map is drawn; the contract's limit. */
	static final int LIMIT = 20_000;

	private final List<Question> questions;

	private final Tally tally;

	/**
	 * Equal verdicts are kept once, for there are far fewer of them than combinations.
	 */
	private final Map<Verdict, Verdict> kept = new HashMap<>();

	private final List<Verdict> verdicts = new ArrayList<>();

	private OutcomeMap(Wizard wizard, List<String> frameworks) {
		this.questions = wizard.questions();
		this.tally = new Tally(frameworks);
		draw(0);
	}

	/**
	 * Draws the map of a wizard.
	 * @param wizard the questions
	 * @param frameworks ids of the compared frameworks, in the order of columns
	 * @return the map; empty above {@link #LIMIT} combinations
	 * @throws IllegalArgumentException if the wizard names a framework that is not
	 * compared
	 */
	static Optional<OutcomeMap> of(Wizard wizard, List<String> frameworks) {
		return (combinations(wizard) <= LIMIT) ? Optional.of(new OutcomeMap(wizard, frameworks)) : Optional.empty();
	}

	/**
	 * How many combinations of written answers a wizard has.
	 * @param wizard the questions
	 * @return the product of the numbers of answers, at most 8 to the power of 12
	 */
	static long combinations(Wizard wizard) {
		return wizard.questions()
			.stream()
			.mapToLong((question) -> question.answers().size())
			.reduce(1, (product, answers) -> product * answers);
	}

	/**
	 * All verdicts.
	 * @return one for each combination, ordered by the answer to the first question, then
	 * to the second, and so on
	 */
	List<Verdict> verdicts() {
		return List.copyOf(this.verdicts);
	}

	/**
	 * Whether some combination makes one framework the only winner.
	 * @param framework the framework's id
	 * @return true if there is one
	 */
	boolean canWinAlone(String framework) {
		return this.kept.keySet().stream().anyMatch((verdict) -> verdict.isWonBy(framework));
	}

	/**
	 * Whether the answer to one question ever changes the outcome or the winners.
	 * @param place the question's place in the wizard, from 0
	 * @return true if two combinations that differ only there differ in their verdict
	 */
	boolean dependsOn(int place) {
		int answers = this.questions.get(place).answers().size();
		int distance = this.questions.subList(place + 1, this.questions.size())
			.stream()
			.mapToInt((later) -> later.answers().size())
			.reduce(1, (product, later) -> product * later);
		return IntStream.range(0, this.verdicts.size())
			.filter((index) -> index / distance % answers > 0)
			.anyMatch((index) -> this.verdicts.get(index) != this.verdicts.get(index - distance));
	}

	private void draw(int place) {
		if (place == this.questions.size()) {
			this.verdicts.add(this.kept.computeIfAbsent(this.tally.verdict(), (verdict) -> verdict));
			return;
		}
		for (Answer answer : this.questions.get(place).answers()) {
			this.tally.add(answer, false);
			draw(place + 1);
			this.tally.remove(answer, false);
		}
	}

}
