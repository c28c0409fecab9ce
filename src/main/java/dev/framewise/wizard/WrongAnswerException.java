package dev.framewise.wizard;

import dev.framewise.query.BadQueryException;
import dev.framewise.query.Query;

/**
 * An answer that its question does not have; the question is asked again.
 */
class WrongAnswerException extends BadQueryException {

	private final String question;

	private final transient Answers others;

	WrongAnswerException(String question, String answer) {
		this(question, "“" + Query.quoted(answer) + "” is not an answer to this question. Choose one of those below.",
				Answers.none());
	}

	private WrongAnswerException(String question, String message, Answers others) {
		super(message);
		this.question = question;
		this.others = others;
	}

	/**
	 * The same with the answers that can be kept.
	 */
	WrongAnswerException with(Answers others) {
		return new WrongAnswerException(this.question, String.valueOf(getMessage()), others);
	}

	String question() {
		return this.question;
	}

	Answers others() {
		return this.others;
	}

}
