package dev.framewise.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Which wizards and answers can exist.
 */
class WizardTests {

	@Test
	void questionsAndAnswersAreFoundById() {
		Wizard wizard = Wizards.djangoOrFastapi();
		Question admin = wizard.question("admin").orElseThrow();
		assertThat(admin).isEqualTo(wizard.questions().get(1));
		assertThat(admin.answer("no")).contains(admin.answers().get(1));
		assertThat(wizard.question("speed")).isEmpty();
		assertThat(admin.answer(Answers.UNSURE)).isEmpty();
	}

	@Test
	void theNextQuestionIsTheFirstWithoutAnAnswer() {
		Wizard wizard = Wizards.djangoOrFastapi();
		assertThat(wizard.next(Answers.none())).contains(wizard.questions().get(0));
		assertThat(wizard.next(Answers.none().with("html-pages", "yes").with("concurrency", Answers.UNSURE)))
			.contains(wizard.questions().get(1));
		assertThat(wizard.next(Wizards.answers(wizard, List.of("yes", Answers.UNSURE, "no")))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 13 })
	void aWizardHasOneToTwelveQuestions(int questions) {
		assertThatIllegalArgumentException().isThrownBy(() -> wizard(questions))
			.withMessage("A wizard has %d questions; 1 to 12 are allowed", questions);
		assertThat(wizard(1).questions()).hasSize(1);
		assertThat(wizard(12).questions()).hasSize(12);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 9 })
	void aQuestionHasTwoToEightAnswers(int answers) {
		assertThatIllegalArgumentException().isThrownBy(() -> question(answers))
			.withMessage("The question 'q' has %d answers; 2 to 8 are allowed", answers);
		assertThat(question(2).answers()).hasSize(2);
		assertThat(question(8).answers()).hasSize(8);
	}

	@Test
	void idsAreUnique() {
		Question question = Wizards.question("q", "yes=", "no=");
		assertThatIllegalArgumentException().isThrownBy(() -> new Wizard(List.of(question, question)))
			.withMessageContaining("'q'");
		assertThatIllegalArgumentException().isThrownBy(() -> Wizards.question("q", "yes=", "no=", "yes=x"))
			.withMessageContaining("'yes'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "must", "was", "as-of", "", " " })
	void aQuestionMustNotHaveTheNameOfAnotherParameter(String id) {
		assertThatIllegalArgumentException().isThrownBy(() -> Wizards.question(id, "yes=", "no="));
	}

	@ParameterizedTest
	@ValueSource(strings = { "unsure", "", " " })
	void noWrittenAnswerIsUnsure(String id) {
		assertThatIllegalArgumentException().isThrownBy(() -> Wizards.answer(id + "="));
	}

	@Test
	void whatIsNamedTwiceCountsOnce() {
		assertThat(Wizards.answer("yes=y,x,y").frameworks()).containsExactly("y", "x");
		assertThat(new Reason(Wizards.text("why"), List.of("orm", "admin", "orm")).rows()).containsExactly("orm",
				"admin");
	}

	@Test
	void whatWasGivenMayChangeLaterWithoutChangingTheWizard() {
		List<Question> questions = new ArrayList<>(Wizards.djangoOrFastapi().questions());
		Wizard wizard = new Wizard(questions);
		questions.clear();
		assertThat(wizard).isEqualTo(Wizards.djangoOrFastapi());
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(wizard.questions()::clear);
	}

	@Test
	void answersKeepTheirOrderAndNeverChange() {
		Map<String, String> given = new LinkedHashMap<>(Map.of("b", "yes"));
		Answers first = new Answers(given, Set.of("b"));
		given.clear();
		Answers second = first.with("a", "no").with("c", Answers.UNSURE).with("b", "no");
		assertThat(first.chosen()).isEqualTo(Map.of("b", "yes"));
		assertThat(second.chosen()).containsExactly(Map.entry("b", "no"), Map.entry("a", "no"),
				Map.entry("c", "unsure"));
		assertThat(second.without("b").chosen()).containsOnlyKeys("a", "c");
		assertThat(second.without("b").musts()).containsExactly("b");
		assertThat(second.without("d")).isEqualTo(second);
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(first.chosen()::clear);
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(first.musts()::clear);
	}

	@Test
	void aDecisionHasAnOutcomeExactlyWhenItIsComplete() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Decision(true, null, List.of(), List.of(), List.of(), List.of()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Decision(false, Outcome.OPEN, List.of(), List.of(), List.of(), List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new Standing("x", 2, false, List.of("a"), List.of()));
	}

	private static Wizard wizard(int questions) {
		return new Wizard(
				IntStream.range(0, questions).mapToObj((i) -> Wizards.question("q" + i, "yes=", "no=")).toList());
	}

	private static Question question(int answers) {
		return Wizards.question("q", IntStream.range(0, answers).mapToObj((i) -> "a" + i + "=").toArray(String[]::new));
	}

}
