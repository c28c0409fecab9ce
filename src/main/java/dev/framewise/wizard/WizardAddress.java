package dev.framewise.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.framewise.query.BadQueryException;
import dev.framewise.query.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The answers of a reader as the address carries them:
 * {@code ?question=answer&must=question}.
 *
 * @param path the wizard's path on this site
 */
record WizardAddress(String path) {

	/**
	 * Reads the answers of a query.
	 * @throws WrongAnswerException if an answer is none of its question's
	 * @throws BadQueryException if a must is no question, or a question is answered twice
	 */
	static Answers read(Query query, Wizard wizard) {
		Set<String> musts = new LinkedHashSet<>(query.many("must"));
		List<String> ids = wizard.questions().stream().map(Question::id).toList();
		musts.forEach((must) -> Query.require(must, ids, "a question of this wizard"));
		Map<String, String> chosen = new LinkedHashMap<>();
		WrongAnswerException wrong = null;
		for (Question question : wizard.questions()) {
			String answer = answer(query, question);
			if (answer != null && !answer.equals(Answers.UNSURE) && question.answer(answer).isEmpty()) {
				wrong = (wrong != null) ? wrong : new WrongAnswerException(question.id(), answer);
			}
			else if (answer != null) {
				chosen.put(question.id(), answer);
			}
		}
		Answers answers = new Answers(chosen, musts);
		if (wrong != null) {
			throw wrong.with(answers);
		}
		return answers;
	}

	/**
	 * The answer to a question; two of them are none that it has.
	 */
	private static @Nullable String answer(Query query, Question question) {
		List<String> answers = query.all(question.id());
		return answers.isEmpty() ? null : String.join(" and ", answers);
	}

	/**
	 * The address of some answers.
	 */
	String of(Answers answers) {
		return of(answers, Map.of());
	}

	/**
	 * The address of some answers with further parameters.
	 */
	String of(Answers answers, Map<String, String> further) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(this.path);
		List<String> values = new ArrayList<>();
		answers.chosen().forEach((question, answer) -> {
			address.queryParam(question, "{value}");
			values.add(answer);
		});
		if (!answers.musts().isEmpty()) {
			address.queryParam("must", String.join(",", answers.musts()));
		}
		further.forEach((name, value) -> {
			address.queryParam(name, "{value}");
			values.add(value);
		});
		return address.encode().buildAndExpand(values.toArray()).toUriString();
	}

}
