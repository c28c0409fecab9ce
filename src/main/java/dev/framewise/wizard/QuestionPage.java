package dev.framewise.wizard;

import java.util.List;

import dev.framewise.guide.Guide;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one question shows.
 *
 * @param guide the guide
 * @param action the wizard's path
 * @param question the question asked
 * @param number its number, from 1
 * @param total how many questions there are
 * @param meanings what each written answer speaks for
 * @param must whether its answer is marked as a must
 * @param hidden the other answers, kept by the form
 * @param answered the other answers, for the reader
 * @param back where the step before is
 * @param backLabel what is there
 * @param map the map of all combinations
 * @param error why the question is asked again, or null
 */
record QuestionPage(Guide.Facts guide, String action, Question question, int number, int total, List<Meaning> meanings,
		boolean must, List<Hidden> hidden, List<Given> answered, String back, String backLabel, String map,
		@Nullable String error) {

	/**
	 * Why an answer is asked for.
	 *
	 * @param answer the answer, safe HTML
	 * @param frameworks the frameworks it gives a point to, in words; empty for none
	 * @param reason why it does, safe HTML, or null
	 */
	record Meaning(String answer, String frameworks, @Nullable String reason) {

	}

	/**
	 * A hidden field.
	 *
	 * @param name its name
	 * @param value its value
	 */
	record Hidden(String name, String value) {

	}

	/**
	 * An answer already given.
	 *
	 * @param question the question
	 * @param answer the answer in words
	 * @param must whether it is a must
	 * @param change where to answer it again
	 */
	record Given(Question question, String answer, boolean must, String change) {

	}

}
