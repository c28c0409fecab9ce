package dev.framewise.wizard;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What answers come to, as programs read it; the names are the contract's.
 *
 * @param guide slug of the guide
 * @param revision name of the revision it is of
 * @param answers the answers, by question
 * @param complete whether every question is answered
 * @param next the first question without an answer, or null
 * @param outcome how clearly the answers speak, or null until complete
 * @param recommended ids of the winners in the order of columns
 * @param frameworks how each framework stands, in the order of columns
 * @param changes every single change of one answer that would change outcome or winners
 */
public record DecisionData(String guide, String revision, Map<String, String> answers, boolean complete,
		@Nullable NextQuestionData next, @Nullable String outcome, List<String> recommended,
		List<StandingData> frameworks, List<ChangeData> changes) {

	static DecisionData of(String guide, String revision, Wizard wizard, Answers answers, Decision decision) {
		Outcome outcome = decision.outcome();
		return new DecisionData(guide, revision, answers.chosen(), decision.complete(),
				wizard.next(answers).map(NextQuestionData::of).orElse(null), (outcome == null) ? null : outcome.id(),
				decision.recommended(), decision.standings().stream().map(StandingData::of).toList(),
				decision.changes().stream().map(ChangeData::of).toList());
	}

	/**
	 * The question to ask next.
	 *
	 * @param id its id
	 * @param question its text
	 * @param answers the written answers
	 */
	public record NextQuestionData(String id, String question, List<ChoiceData> answers) {

		private static NextQuestionData of(Question question) {
			return new NextQuestionData(question.id(), question.text().text(),
					question.answers()
						.stream()
						.map((answer) -> new ChoiceData(answer.id(), answer.text().text()))
						.toList());
		}

	}

	/**
	 * An answer to choose.
	 *
	 * @param id its id
	 * @param text its text
	 */
	public record ChoiceData(String id, String text) {

	}

	/**
	 * How a framework stands.
	 *
	 * @param id id of the framework
	 * @param score its points, so far until complete
	 * @param excluded whether a must takes it out
	 * @param supporting questions whose answer names it
	 * @param against questions whose answer names others only
	 */
	public record StandingData(String id, int score, boolean excluded, @JsonProperty("for") List<String> supporting,
			List<String> against) {

		private static StandingData of(Standing standing) {
			return new StandingData(standing.framework(), standing.score(), standing.excluded(), standing.supporting(),
					standing.against());
		}

	}

	/**
	 * What another answer would come to.
	 *
	 * @param question id of the question
	 * @param answer id of the answer
	 * @param outcome the outcome there would be
	 * @param recommended the winners there would be
	 */
	public record ChangeData(String question, String answer, String outcome, List<String> recommended) {

		private static ChangeData of(Change change) {
			return new ChangeData(change.question(), change.answer(), change.outcome().id(), change.recommended());
		}

	}

}
