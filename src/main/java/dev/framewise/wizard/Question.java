package dev.framewise.wizard;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.framewise.markdown.RichText;
import org.jspecify.annotations.Nullable;

/**
 * One question of a wizard with its written answers.
 *
 * @param id the id, unique in its wizard; the name of a query parameter
 * @param text the question
 * @param help what stands between the question and its answers
 * @param answers two to eight, in the order written
 */
public record Question(String id, RichText text, @Nullable RichText help, List<Answer> answers) {

	/** Ids that no question may have, because addresses use them for something else. */
	static final Set<String> RESERVED_IDS = Set.of("must", "was", "as-of");

	/** Less is no choice. */
	static final int MIN_ANSWERS = 2;

	/** The contract's limit. */
	static final int MAX_ANSWERS = 8;

	/**
	 * Checks the id and the answers.
	 * @throws IllegalArgumentException if the id is blank or reserved, there are too few
	 * or too many answers, or two have the same id
	 */
	public Question {
		if (RESERVED_IDS.contains(Distinct.id(id))) {
			throw new IllegalArgumentException("A question must not have the id '%s'".formatted(id));
		}
		answers = Distinct.byId(answers, Answer::id);
		if (answers.size() < MIN_ANSWERS || answers.size() > MAX_ANSWERS) {
			throw new IllegalArgumentException("The question '%s' has %d answers; %d to %d are allowed".formatted(id,
					answers.size(), MIN_ANSWERS, MAX_ANSWERS));
		}
	}

	/**
	 * Finds a written answer.
	 * @param answer the answer's id
	 * @return the answer; empty where no answer has the id, as with
	 * {@link Answers#UNSURE}
	 */
	public Optional<Answer> answer(String answer) {
		return this.answers.stream().filter((candidate) -> candidate.id().equals(answer)).findFirst();
	}

}
