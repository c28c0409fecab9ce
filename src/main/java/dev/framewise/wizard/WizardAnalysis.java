package dev.framewise.wizard;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What an editor should know of a wizard that is valid but may be unfair or idle.
 *
 * @param combinations how many combinations of written answers there are
 * @param leftOut whether there were too many to look at; then the lists are empty and say
 * nothing
 * @param neverOnlyWinner ids of the frameworks that no combination makes the only winner,
 * in the order of columns
 * @param idleQuestions ids of the questions whose answer never changes the outcome or the
 * winners, in the order written
 */
record WizardAnalysis(long combinations, boolean leftOut, List<String> neverOnlyWinner, List<String> idleQuestions) {

	WizardAnalysis {
		neverOnlyWinner = List.copyOf(neverOnlyWinner);
		idleQuestions = List.copyOf(idleQuestions);
	}

	/**
	 * Analyses a wizard.
	 * @param wizard the questions
	 * @param frameworks ids of the compared frameworks, in the order of columns
	 * @return the analysis, left out above {@link OutcomeMap#LIMIT} combinations
	 * @throws IllegalArgumentException if the wizard names a framework that is not
	 * compared
	 */
	static WizardAnalysis of(Wizard wizard, List<String> frameworks) {
		long combinations = OutcomeMap.combinations(wizard);
		return OutcomeMap.of(wizard, frameworks)
			.map((map) -> new WizardAnalysis(combinations, false, neverOnlyWinner(map, frameworks),
					idleQuestions(map, wizard)))
			.orElseGet(() -> new WizardAnalysis(combinations, true, List.of(), List.of()));
	}

	private static List<String> neverOnlyWinner(OutcomeMap map, List<String> frameworks) {
		return frameworks.stream().filter(Predicate.not(map::canWinAlone)).toList();
	}

	private static List<String> idleQuestions(OutcomeMap map, Wizard wizard) {
		return IntStream.range(0, wizard.questions().size())
			.filter((place) -> !map.dependsOn(place))
			.mapToObj((place) -> wizard.questions().get(place).id())
			.toList();
	}

}
