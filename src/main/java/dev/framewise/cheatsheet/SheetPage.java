package dev.framewise.cheatsheet;

import java.util.List;

import dev.framewise.framework.FrameworkName;
import dev.framewise.guide.Guide;
import dev.framewise.matrix.MatrixTable;
import org.jspecify.annotations.Nullable;

/**
 * What a cheat sheet shows.
 *
 * @param guide the guide
 * @param columns the frameworks it shows
 * @param rows the rows of the matrix that fit
 * @param sides what is said for each framework
 * @param questions the questions of the wizard that fit
 * @param cut what is left out, in words; empty where nothing is
 * @param address where the whole guide is
 */
record SheetPage(Guide.Facts guide, List<FrameworkName> columns, List<MatrixTable.Row> rows, List<Side> sides,
		List<Rule> questions, List<String> cut, String address) {

	SheetPage {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		sides = List.copyOf(sides);
		questions = List.copyOf(questions);
		cut = List.copyOf(cut);
	}

	/**
	 * Whether there is anything to show.
	 */
	boolean isEmpty() {
		return this.rows.isEmpty() && this.questions.isEmpty() && this.sides.stream().allMatch(Side::isEmpty);
	}

	/**
	 * What is said for one framework.
	 *
	 * @param framework the framework
	 * @param reasons reasons to choose it, safe HTML
	 * @param start how to start, safe HTML, or null
	 */
	record Side(FrameworkName framework, List<String> reasons, @Nullable String start) {

		boolean isEmpty() {
			return this.reasons.isEmpty() && this.start == null;
		}

	}

	/**
	 * A question of the wizard in short.
	 *
	 * @param question the question, safe HTML
	 * @param answers what each answer speaks for
	 */
	record Rule(String question, List<Outcome> answers) {

	}

	/**
	 * An answer in short.
	 *
	 * @param answer the answer, safe HTML
	 * @param frameworks names of what it speaks for, or {@code either}
	 */
	record Outcome(String answer, String frameworks) {

	}

}
