package dev.framewise.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One answer to each question of a wizard, and what they come to.
 *
 * @param answers the answers
 * @param points of each framework, in the order of columns
 * @param verdict outcome and winners
 */
record Combination(Answers answers, List<Integer> points, Verdict verdict) {

	/**
	 * Every combination of written answers, or of these and {@link Answers#UNSURE}.
	 * @param wizard the questions
	 * @param frameworks ids of the compared frameworks, in the order of columns
	 * @param unsure whether each question may also be answered with unsure
	 * @return the combinations, ordered by the answer to the first question, then to the
	 * second, and so on
	 */
	static List<Combination> all(Wizard wizard, List<String> frameworks, boolean unsure) {
		List<Map<String, String>> all = List.of(Map.of());
		for (Question question : wizard.questions()) {
			List<String> ids = new ArrayList<>(question.answers().stream().map(Answer::id).toList());
			if (unsure) {
				ids.add(Answers.UNSURE);
			}
			all = all.stream().flatMap((before) -> ids.stream().map((id) -> with(before, question, id))).toList();
		}
		return all.stream().map((chosen) -> of(wizard, frameworks, new Answers(chosen, Set.of()))).toList();
	}

	/**
	 * Whether some question is answered with unsure.
	 */
	boolean isUnsure() {
		return this.answers.chosen().containsValue(Answers.UNSURE);
	}

	private static Combination of(Wizard wizard, List<String> frameworks, Answers answers) {
		Tally tally = new Tally(frameworks);
		wizard.questions()
			.forEach((question) -> question.answer(String.valueOf(answers.chosen().get(question.id())))
				.ifPresent((answer) -> tally.add(answer, false)));
		return new Combination(answers, frameworks.stream().map(tally::score).toList(), tally.verdict());
	}

	private static Map<String, String> with(Map<String, String> before, Question question, String answer) {
		Map<String, String> chosen = new LinkedHashMap<>(before);
		chosen.put(question.id(), answer);
		return chosen;
	}

}
