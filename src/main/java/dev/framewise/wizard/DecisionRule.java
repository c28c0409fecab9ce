package dev.framewise.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * The contract's decision rule. Each answer gives one point to each framework that it
 * names; a must takes out every framework that its answer does not name; among those left
 * the highest total wins.
 */
public final class DecisionRule {

	private final Wizard wizard;

	private final List<String> frameworks;

	private final Answers answers;

	/** The written answers chosen, by question id, in the order of questions. */
	private final Map<String, Answer> written = new LinkedHashMap<>();

	private final Tally tally;

	private DecisionRule(Wizard wizard, List<String> frameworks, Answers answers) {
		this.wizard = wizard;
		this.frameworks = frameworks;
		this.answers = answers;
		this.tally = new Tally(frameworks);
	}

	/**
	 * Decides.
	 * @param wizard the questions
	 * @param frameworks ids of the compared frameworks, in the order of columns
	 * @param answers what the reader has answered so far
	 * @return the decision, without an outcome until every question is answered
	 * @throws IllegalArgumentException if the answers do not belong to the wizard, or the
	 * wizard names a framework that is not compared
	 */
	public static Decision decide(Wizard wizard, List<String> frameworks, Answers answers) {
		DecisionRule rule = new DecisionRule(wizard, frameworks, answers);
		rule.count();
		return rule.decision();
	}

	private void count() {
		this.answers.chosen().keySet().forEach(this::checkQuestion);
		this.answers.musts().forEach(this::checkQuestion);
		for (Question question : this.wizard.questions()) {
			String chosen = this.answers.chosen().getOrDefault(question.id(), Answers.UNSURE);
			if (!chosen.equals(Answers.UNSURE)) {
				Answer answer = question.answer(chosen).orElseThrow(() -> unknown("answer", chosen));
				this.written.put(question.id(), answer);
				this.tally.add(answer, isMust(question));
			}
		}
	}

	private Decision decision() {
		List<Standing> standings = this.frameworks.stream().map(this::standing).toList();
		if (this.wizard.next(this.answers).isPresent()) {
			return new Decision(false, null, List.of(), standings, List.of(), List.of());
		}
		Verdict verdict = this.tally.verdict();
		return new Decision(true, verdict.outcome(), verdict.winners(), standings, changes(verdict), conflict(verdict));
	}

	private Standing standing(String framework) {
		return new Standing(framework, this.tally.score(framework), this.tally.isExcluded(framework),
				questions((question, answer) -> answer.frameworks().contains(framework)),
				questions((question, answer) -> answer.isAgainst(framework)));
	}

	private List<Change> changes(Verdict verdict) {
		List<Change> changes = new ArrayList<>();
		for (Question question : this.wizard.questions()) {
			Answer chosen = this.written.get(question.id());
			if (chosen != null) {
				this.tally.remove(chosen, isMust(question));
			}
			question.answers()
				.stream()
				.filter((answer) -> answer != chosen)
				.map((answer) -> changeTo(question, answer))
				.filter((change) -> !verdict.equals(new Verdict(change.outcome(), change.recommended())))
				.forEach(changes::add);
			if (chosen != null) {
				this.tally.add(chosen, isMust(question));
			}
		}
		return changes;
	}

	/** What another answer would come to, with the one chosen already taken back. */
	private Change changeTo(Question question, Answer answer) {
		this.tally.add(answer, isMust(question));
		Verdict verdict = this.tally.verdict();
		this.tally.remove(answer, isMust(question));
		return new Change(question.id(), answer.id(), verdict.outcome(), verdict.winners());
	}

	private List<String> conflict(Verdict verdict) {
		if (verdict.outcome() != Outcome.NONE) {
			return List.of();
		}
		return questions((question, answer) -> this.answers.musts().contains(question)
				&& this.frameworks.stream().anyMatch(answer::isAgainst));
	}

	private List<String> questions(BiPredicate<String, Answer> test) {
		return this.written.entrySet()
			.stream()
			.filter((entry) -> test.test(entry.getKey(), entry.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private boolean isMust(Question question) {
		return this.answers.musts().contains(question.id());
	}

	private void checkQuestion(String id) {
		this.wizard.question(id).orElseThrow(() -> unknown("question", id));
	}

	private static IllegalArgumentException unknown(String what, String id) {
		return new IllegalArgumentException("The wizard has no %s '%s'".formatted(what, id));
	}

}
