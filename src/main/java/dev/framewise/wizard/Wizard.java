package dev.framewise.wizard;

import java.util.List;
import java.util.Optional;

/**
 * The questions that lead to a decision.
 *
 * @param questions one to twelve, in the order written
 */
public record Wizard(List<Question> questions) {

	/** The contract's limit. */
	static final int MAX_QUESTIONS = 12;

	/**
	 * Checks the questions.
	 * @throws IllegalArgumentException if there are none or too many, or two have the
	 * same id
	 */
	public Wizard {
		questions = Distinct.byId(questions, Question::id);
		if (questions.isEmpty() || questions.size() > MAX_QUESTIONS) {
			throw new IllegalArgumentException(
					"A wizard has %d questions; 1 to %d are allowed".formatted(questions.size(), MAX_QUESTIONS));
		}
	}

	/**
	 * Finds a question.
	 * @param id the question's id
	 * @return the question; empty where no question has the id
	 */
	public Optional<Question> question(String id) {
		return this.questions.stream().filter((question) -> question.id().equals(id)).findFirst();
	}

	/**
	 * Finds the question to ask next.
	 * @param answers what is answered so far
	 * @return the first question without an answer; empty once all have one
	 */
	public Optional<Question> next(Answers answers) {
		return this.questions.stream().filter((question) -> !answers.chosen().containsKey(question.id())).findFirst();
	}

}
