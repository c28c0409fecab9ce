package dev.framewise.wizard;

import java.util.List;

import dev.framewise.markdown.RichText;
import org.jspecify.annotations.Nullable;

/**
 * One written answer to a question.
 *
 * @param id the id, unique in its question; never {@link Answers#UNSURE}
 * @param text what the reader chooses
 * @param frameworks ids of the frameworks it speaks for, each once, in the order of
 * mention; none where it speaks for {@code either}
 * @param reason why, where the editors say so
 */
public record Answer(String id, RichText text, List<String> frameworks, @Nullable Reason reason) {

	/**
	 * Checks the id; a framework named twice counts once.
	 * @throws IllegalArgumentException if the id is blank or taken by every question's
	 * own answer
	 */
	public Answer {
		if (Distinct.id(id).equals(Answers.UNSURE)) {
			throw new IllegalArgumentException("'%s' is an answer to every question already".formatted(id));
		}
		frameworks = Distinct.ids(frameworks);
	}

	/**
	 * Whether this answer names others only.
	 * @param framework the framework's id
	 * @return false where it names the framework, and where it names none at all
	 */
	boolean isAgainst(String framework) {
		return !this.frameworks.isEmpty() && !this.frameworks.contains(framework);
	}

}
