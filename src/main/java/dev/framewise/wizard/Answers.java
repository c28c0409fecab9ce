package dev.framewise.wizard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a reader has answered so far. Whether a wizard has these questions and answers is
 * checked by {@link DecisionRule}.
 *
 * @param chosen question id to answer id or {@link #UNSURE}, in the order of insertion
 * @param musts ids of the questions whose answers are musts, in the order of insertion; a
 * question may be marked before it is answered
 */
public record Answers(Map<String, String> chosen, Set<String> musts) {

	/** The id of the answer that every question has without its being written. */
	public static final String UNSURE = "unsure";

	/**
	 * Takes copies that cannot be changed.
	 */
	public Answers {
		chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
		musts = Collections.unmodifiableSet(new LinkedHashSet<>(musts));
	}

	/**
	 * The start of every wizard.
	 * @return no answers and no musts
	 */
	public static Answers none() {
		return new Answers(Map.of(), Set.of());
	}

	/**
	 * Answers a question, or answers it differently.
	 * @param question the question's id
	 * @param answer the answer's id, or {@link #UNSURE}
	 * @return the new answers; a changed one keeps its place, and musts stay
	 */
	public Answers with(String question, String answer) {
		Map<String, String> changed = new LinkedHashMap<>(this.chosen);
		changed.put(question, answer);
		return new Answers(changed, this.musts);
	}

	/**
	 * Takes the answer to a question back.
	 * @param question the question's id
	 * @return the new answers; a must stays on its question
	 */
	public Answers without(String question) {
		Map<String, String> changed = new LinkedHashMap<>(this.chosen);
		changed.remove(question);
		return new Answers(changed, this.musts);
	}

}
