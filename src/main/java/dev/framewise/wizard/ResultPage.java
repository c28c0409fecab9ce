package dev.framewise.wizard;

import java.util.List;

import dev.framewise.framework.FrameworkName;
import dev.framewise.guide.Guide;
import dev.framewise.matrix.MatrixTable;
import org.jspecify.annotations.Nullable;

/**
 * What the result of a wizard shows.
 *
 * @param guide the guide
 * @param verdict the outcome in words
 * @param oldLink what has changed since the link was made, or null
 * @param columns the compared frameworks
 * @param sum the sum, a line per question
 * @param totals points of each framework
 * @param left whether each framework is left after the musts, or empty where there is no
 * must
 * @param reasons what speaks for each winner
 * @param against what speaks against each winner
 * @param conflict the musts that leave nobody
 * @param changes what would change the outcome
 * @param both how to use several together, safe HTML; empty where it is not shown
 * @param share the whole address of this result
 * @param restart where to begin anew
 * @param map the map of all combinations, these marked
 * @param revision the revision of the content
 */
record ResultPage(Guide.Facts guide, Verdict verdict, @Nullable OldLink oldLink, List<FrameworkName> columns,
		List<SumLine> sum, List<Integer> totals, List<Boolean> left, List<Side> reasons, List<Side> against,
		List<QuestionPage.Given> conflict, List<ChangeLine> changes, String both, String share, String restart,
		String map, String revision) {

	/**
	 * The result in a few lines of plain text.
	 */
	public String quotation() {
		return Quotation.of(this);
	}

	/**
	 * The outcome in words.
	 *
	 * @param outcome {@code clear}, {@code leaning}, {@code split}, {@code open} or
	 * {@code none}
	 * @param headline the pick in a few words
	 * @param sentence what it rests on
	 */
	record Verdict(String outcome, String headline, String sentence) {

	}

	/**
	 * What an old link said.
	 *
	 * @param revision the revision it was made at
	 * @param then the verdict then, in words
	 * @param now the verdict now, in words
	 * @param changed whether the two differ
	 */
	record OldLink(String revision, String then, String now, boolean changed) {

	}

	/**
	 * A line of the sum.
	 *
	 * @param given the question and its answer
	 * @param points the points it gives to each framework
	 */
	record SumLine(QuestionPage.Given given, List<Integer> points) {

	}

	/**
	 * What speaks for or against a winner.
	 *
	 * @param framework the winner
	 * @param lines the answers
	 */
	record Side(FrameworkName framework, List<ReasonLine> lines) {

	}

	/**
	 * An answer and why it counts.
	 *
	 * @param question the question
	 * @param answer the answer in words
	 * @param reason the guide's reason, safe HTML; empty where it gives none
	 * @param rows the rows of the matrix it rests on
	 */
	record ReasonLine(String question, String answer, String reason, List<MatrixTable.Row> rows) {

	}

	/**
	 * A change of one answer that changes the outcome.
	 *
	 * @param question the question
	 * @param answer the answer in words
	 * @param then what comes out then, in words
	 * @param address the result with that answer
	 */
	record ChangeLine(String question, String answer, String then, String address) {

	}

}
