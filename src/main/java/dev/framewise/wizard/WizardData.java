package dev.framewise.wizard;

import java.util.List;

import dev.framewise.markdown.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A wizard as programs read it; the names are the contract's.
 *
 * @param guide slug of the guide
 * @param revision name of the revision it is of
 * @param questions the questions in order
 */
public record WizardData(String guide, String revision, List<QuestionData> questions) {

	static WizardData of(String guide, String revision, Wizard wizard) {
		return new WizardData(guide, revision, wizard.questions().stream().map(QuestionData::of).toList());
	}

	/**
	 * A question.
	 *
	 * @param id its id, the name of its parameter
	 * @param question its text
	 * @param help what stands between it and its answers, or null
	 * @param answers the written answers; unsure is one besides
	 */
	public record QuestionData(String id, String question, @Nullable String help, List<AnswerData> answers) {

		private static QuestionData of(Question question) {
			RichText help = question.help();
			return new QuestionData(question.id(), question.text().text(), (help == null) ? null : help.text(),
					question.answers().stream().map(AnswerData::of).toList());
		}

	}

	/**
	 * An answer.
	 *
	 * @param id its id, the value of the question's parameter
	 * @param text its text
	 * @param frameworks ids of the frameworks that get a point, none for either
	 * @param reason why, or null
	 */
	public record AnswerData(String id, String text, List<String> frameworks, @Nullable String reason) {

		private static AnswerData of(Answer answer) {
			Reason reason = answer.reason();
			return new AnswerData(answer.id(), answer.text().text(), answer.frameworks(),
					(reason == null) ? null : reason.text().text());
		}

	}

}
