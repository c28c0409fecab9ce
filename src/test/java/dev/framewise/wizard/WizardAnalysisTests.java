package dev.framewise.wizard;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * What is found by looking at every combination of answers.
 */
class WizardAnalysisTests {

	private static final int CASES = 500;

	@Test
	void aFairWizardHasNothingToReport() {
		assertThat(WizardAnalysis.of(Wizards.djangoOrFastapi(), List.of("django", "fastapi")))
			.isEqualTo(new WizardAnalysis(8, false, List.of(), List.of()));
	}

	@Test
	void theMapHoldsEveryCombinationWithTheLastQuestionTurningFastest() {
		Verdict split = new Verdict(Outcome.SPLIT, List.of("django", "fastapi"));
		OutcomeMap map = OutcomeMap.of(Wizards.djangoOrFastapi(), List.of("django", "fastapi")).orElseThrow();
		assertThat(map.verdicts()).containsExactly(won(Outcome.LEANING, "django"), won(Outcome.CLEAR, "django"),
				won(Outcome.LEANING, "fastapi"), split, won(Outcome.LEANING, "fastapi"), split,
				won(Outcome.CLEAR, "fastapi"), won(Outcome.CLEAR, "fastapi"));
	}

	@Test
	void aFrameworkThatNeverWinsAloneIsFound() {
		Wizard wizard = new Wizard(
				List.of(Wizards.question("a", "yes=x,y", "no=x"), Wizards.question("b", "yes=x", "no=")));
		assertThat(WizardAnalysis.of(wizard, List.of("x", "y", "z")).neverOnlyWinner()).containsExactly("y", "z");
	}

	@Test
	void aQuestionThatNeverChangesAnythingIsFound() {
		Wizard wizard = new Wizard(List.of(Wizards.question("all-the-same", "yes=x", "no=x"),
				Wizards.question("counts", "yes=x", "no=y"), Wizards.question("says-nothing", "yes=", "no=")));
		assertThat(WizardAnalysis.of(wizard, List.of("x", "y")).idleQuestions()).containsExactly("all-the-same",
				"says-nothing");
	}

	@Test
	void twentyThousandCombinationsAreLookedAtInTimeAndMoreAreLeftOut() {
		List<String> frameworks = IntStream.range(0, 50).mapToObj((i) -> "f" + i).toList();
		WizardAnalysis largest = assertTimeout(Duration.ofSeconds(1),
				() -> WizardAnalysis.of(wizard(frameworks, 8, 5, 5, 5, 5, 4), frameworks));
		assertThat(largest.combinations()).isEqualTo(20_000);
		assertThat(largest.leftOut()).isFalse();
		assertThat(largest.neverOnlyWinner()).isEqualTo(frameworks);
		assertThat(WizardAnalysis.of(wizard(frameworks, 8, 7, 6, 5, 4, 3), frameworks))
			.isEqualTo(new WizardAnalysis(20_160, true, List.of(), List.of()));
		assertThat(WizardAnalysis.of(wizard(frameworks, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8), frameworks))
			.isEqualTo(new WizardAnalysis(68_719_476_736L, true, List.of(), List.of()));
	}

	@Test
	void theAnalysisIsWhatTryingEveryCombinationByHandFinds() {
		for (long seed = 0; seed < CASES; seed++) {
			RandomCase drawn = RandomCase.of(new Random(seed), 4);
			List<Answers> combinations = DecisionOracle.combinations(drawn.wizard());
			assertThat(OutcomeMap.of(drawn.wizard(), drawn.frameworks()).orElseThrow().verdicts())
				.as("seed %d: %s", seed, drawn)
				.isEqualTo(combinations.stream().map((answers) -> verdict(drawn, answers)).toList());
			assertThat(WizardAnalysis.of(drawn.wizard(), drawn.frameworks())).as("seed %d: %s", seed, drawn)
				.isEqualTo(byHand(drawn, combinations));
		}
	}

	private static WizardAnalysis byHand(RandomCase drawn, List<Answers> combinations) {
		List<String> never = drawn.frameworks()
			.stream()
			.filter((framework) -> combinations.stream()
				.noneMatch((answers) -> verdict(drawn, answers).winners().equals(List.of(framework))))
			.toList();
		Predicate<Question> idle = (question) -> combinations.stream()
			.allMatch((answers) -> question.answers()
				.stream()
				.allMatch((other) -> verdict(drawn, answers.with(question.id(), other.id()))
					.equals(verdict(drawn, answers))));
		return new WizardAnalysis(combinations.size(), false, never,
				drawn.wizard().questions().stream().filter(idle).map(Question::id).toList());
	}

	private static Verdict verdict(RandomCase drawn, Answers answers) {
		return DecisionOracle.verdict(drawn.with(answers));
	}

	private static Wizard wizard(List<String> frameworks, int... answers) {
		String all = String.join(",", frameworks);
		return new Wizard(IntStream.range(0, answers.length)
			.mapToObj((question) -> Wizards.question("q" + question,
					IntStream.range(0, answers[question]).mapToObj((i) -> "a" + i + "=" + all).toArray(String[]::new)))
			.toList());
	}

	private static Verdict won(Outcome outcome, String... winners) {
		return new Verdict(outcome, Arrays.asList(winners));
	}

}
