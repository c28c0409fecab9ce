package dev.framewise.wizard;

import java.util.List;

/**
 * One different answer that would change the outcome or the winners.
 *
 * @param question the question's id
 * @param answer the id of the written answer that would do it
 * @param outcome the outcome there would be
 * @param recommended ids of the winners there would be, in the order of columns
 */
public record Change(String question, String answer, Outcome outcome, List<String> recommended) {

	/**
	 * Takes a copy of the winners.
	 */
	public Change {
		recommended = List.copyOf(recommended);
	}

}
