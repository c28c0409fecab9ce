package dev.framewise.wizard;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.framewise.markdown.RichText;

/**
 * Wizards in short notation for tests.
 */
final class Wizards {

	private Wizards() {
	}

	/** The first guide's wizard, which the contract's readers can follow by hand. */
	static Wizard djangoOrFastapi() {
		return new Wizard(List.of(question("html-pages", "yes=django", "no=fastapi"),
				question("admin", "yes=django", "no=fastapi"), question("concurrency", "yes=fastapi", "no=")));
	}

	/**
	 * A question; each answer is {@code id=framework,framework}, with none for either.
	 */
	static Question question(String id, String... answers) {
		return new Question(id, text(id), null, Arrays.stream(answers).map(Wizards::answer).toList());
	}

	static Answer answer(String notation) {
		String[] sides = notation.split("=", -1);
		List<String> frameworks = sides[1].isEmpty() ? List.of() : List.of(sides[1].split(","));
		return new Answer(sides[0], text(sides[0]), frameworks, null);
	}

	/** Answers in the order of questions; those left over stay unanswered. */
	static Answers answers(Wizard wizard, List<String> chosen, String... musts) {
		Map<String, String> byQuestion = new LinkedHashMap<>();
		for (int i = 0; i < chosen.size(); i++) {
			byQuestion.put(wizard.questions().get(i).id(), chosen.get(i));
		}
		return new Answers(byQuestion, Set.of(musts));
	}

	static RichText text(String text) {
		return new RichText(text, text);
	}

}
