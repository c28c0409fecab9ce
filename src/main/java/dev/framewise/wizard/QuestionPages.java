package dev.framewise.wizard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.framewise.framework.FrameworkName;
import dev.framewise.guide.Guide;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the page of one question.
 */
final class QuestionPages {

	private final Guide.Facts guide;

	private final Wizard wizard;

	private final WizardAddress address;

	private final DecisionWords words;

	QuestionPages(Guide.Facts guide, Wizard wizard, Map<String, FrameworkName> names) {
		this.guide = guide;
		this.wizard = wizard;
		this.words = new DecisionWords(names);
		this.address = new WizardAddress("/guides/" + guide.slug() + "/wizard");
	}

	QuestionPage ask(Question question, Answers answers, @Nullable String error) {
		int index = this.wizard.questions().indexOf(question);
		Answers others = answers.without(question.id());
		Question before = (index == 0) ? null : this.wizard.questions().get(index - 1);
		String back = (before == null) ? "/guides/" + this.guide.slug() : this.address.of(others.without(before.id()));
		String label = (before == null) ? "Back to the guide" : "Back to question " + index;
		return new QuestionPage(this.guide, this.address.path(), question, index + 1, this.wizard.questions().size(),
				meanings(question), answers.musts().contains(question.id()), hidden(question, others), given(others),
				back, label, this.address.path() + "/map", error);
	}

	private List<QuestionPage.Meaning> meanings(Question question) {
		return question.answers()
			.stream()
			.map((answer) -> new QuestionPage.Meaning(answer.text().html(), this.words.names(answer.frameworks()),
					(answer.reason() == null) ? null : answer.reason().text().html()))
			.toList();
	}

	private static List<QuestionPage.Hidden> hidden(Question question, Answers others) {
		List<QuestionPage.Hidden> hidden = new ArrayList<>();
		others.chosen().forEach((name, value) -> hidden.add(new QuestionPage.Hidden(name, value)));
		Set<String> musts = new LinkedHashSet<>(others.musts());
		musts.remove(question.id());
		musts.forEach((must) -> hidden.add(new QuestionPage.Hidden("must", must)));
		return hidden;
	}

	/**
	 * The answers given so far, in the order of questions.
	 */
	List<QuestionPage.Given> given(Answers answers) {
		return this.wizard.questions()
			.stream()
			.filter((question) -> answers.chosen().containsKey(question.id()))
			.map((question) -> new QuestionPage.Given(question, inWords(question, answers),
					answers.musts().contains(question.id()), this.address.of(answers.without(question.id()))))
			.toList();
	}

	/**
	 * The answer to a question in words.
	 */
	static String inWords(Question question, Answers answers) {
		String chosen = String.valueOf(answers.chosen().get(question.id()));
		return question.answer(chosen).map((answer) -> answer.text().text()).orElse("Not sure");
	}

}
