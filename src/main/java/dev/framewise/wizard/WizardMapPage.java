package dev.framewise.wizard;

import java.util.List;

import dev.framewise.framework.FrameworkName;
import dev.framewise.guide.Guide;

/**
 * What the map of all combinations of answers shows.
 *
 * @param guide the guide
 * @param questions the questions
 * @param columns the compared frameworks
 * @param combinations how many combinations of written answers there are
 * @param withUnsure how many there are with unsure too
 * @param verdicts how many combinations of written answers come to each verdict; empty
 * where there are too many to look at
 * @param written every combination of written answers; empty where there are too many to
 * show
 * @param unsure every further combination; empty where there are too many to show
 * @param answers what each answer speaks for; empty where all combinations are shown
 * @param wizard where the wizard begins
 */
record WizardMapPage(Guide.Facts guide, List<Question> questions, List<FrameworkName> columns, long combinations,
		long withUnsure, List<VerdictLine> verdicts, List<Line> written, List<Line> unsure, List<AnswerLine> answers,
		String wizard) {

	/**
	 * How often a verdict comes out.
	 *
	 * @param verdict the verdict in words
	 * @param count how many combinations come to it
	 * @param example one of them
	 */
	record VerdictLine(String verdict, int count, String example) {

	}

	/**
	 * A combination.
	 *
	 * @param number its number, from 1
	 * @param answers the answers in words, in the order of questions
	 * @param points of each framework
	 * @param verdict the verdict in words
	 * @param address its result
	 * @param yours whether the address of the map names these answers
	 */
	record Line(int number, List<String> answers, List<Integer> points, String verdict, String address, boolean yours) {

	}

	/**
	 * An answer.
	 *
	 * @param question the question, or empty where it is the one before
	 * @param answer the answer in words
	 * @param named names of the frameworks that get a point, or {@code nobody}
	 */
	record AnswerLine(String question, String answer, String named) {

	}

}
