package dev.framewise.wizard;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * The decision rule, case by case.
 */
class DecisionRuleTests {

	private static final List<String> FRAMEWORKS = List.of("django", "fastapi");

	private final Wizard wizard = Wizards.djangoOrFastapi();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			yes yes yes          | leaning | django         | 2 | 1
			yes yes no           | clear   | django         | 2 | 0
			yes no yes           | leaning | fastapi        | 1 | 2
			yes no no            | split   | django fastapi | 1 | 1
			no yes yes           | leaning | fastapi        | 1 | 2
			no yes no            | split   | django fastapi | 1 | 1
			no no yes            | clear   | fastapi        | 0 | 3
			no no no             | clear   | fastapi        | 0 | 2
			yes unsure unsure    | clear   | django         | 1 | 0
			unsure unsure yes    | clear   | fastapi        | 0 | 1
			unsure unsure no     | open    | ''             | 0 | 0
			unsure unsure unsure | open    | ''             | 0 | 0
			""")
	void theFirstGuideDecidesAsByHand(String chosen, String outcome, String recommended, int django, int fastapi) {
		Decision decision = decide(chosen);
		assertThat(decision.complete()).isTrue();
		assertThat(decision.outcome()).isNotNull();
		assertThat(decision.outcome().id()).isEqualTo(outcome);
		assertThat(decision.recommended()).containsExactlyElementsOf(words(recommended));
		assertThat(decision.standings()).extracting(Standing::framework).isEqualTo(FRAMEWORKS);
		assertThat(decision.standings()).extracting(Standing::score).containsExactly(django, fastapi);
		assertThat(decision.conflict()).isEmpty();
	}

	@Test
	void aDecisionTellsWhatSpeaksForAndAgainst() {
		Decision decision = decide("yes no no");
		assertThat(decision.standings()).containsExactly(
				new Standing("django", 1, false, List.of("html-pages"), List.of("admin")),
				new Standing("fastapi", 1, false, List.of("admin"), List.of("html-pages")));
	}

	@Test
	void aDecisionListsEveryOtherAnswerThatWouldChangeIt() {
		assertThat(decide("yes yes yes").changes()).containsExactly(
				new Change("html-pages", "no", Outcome.LEANING, List.of("fastapi")),
				new Change("admin", "no", Outcome.LEANING, List.of("fastapi")),
				new Change("concurrency", "no", Outcome.CLEAR, List.of("django")));
		assertThat(decide("no no no").changes()).containsExactly(
				new Change("html-pages", "yes", Outcome.SPLIT, FRAMEWORKS),
				new Change("admin", "yes", Outcome.SPLIT, FRAMEWORKS));
	}

	@Test
	void allWrittenAnswersToAnUnsureQuestionAreTried() {
		assertThat(decide("unsure unsure no").changes()).containsExactly(
				new Change("html-pages", "yes", Outcome.CLEAR, List.of("django")),
				new Change("html-pages", "no", Outcome.CLEAR, List.of("fastapi")),
				new Change("admin", "yes", Outcome.CLEAR, List.of("django")),
				new Change("admin", "no", Outcome.CLEAR, List.of("fastapi")),
				new Change("concurrency", "yes", Outcome.CLEAR, List.of("fastapi")));
	}

	@Test
	void aMustTakesOutWhomItsAnswerDoesNotName() {
		Decision decision = decide("yes no yes", "html-pages");
		assertThat(decision.outcome()).isEqualTo(Outcome.CLEAR);
		assertThat(decision.recommended()).containsExactly("django");
		assertThat(decision.standings()).containsExactly(
				new Standing("django", 1, false, List.of("html-pages"), List.of("admin", "concurrency")),
				new Standing("fastapi", 2, true, List.of("admin", "concurrency"), List.of("html-pages")));
	}

	@Test
	void aMustStaysOnItsQuestionWhenTheAnswerChanges() {
		assertThat(decide("yes no yes", "html-pages").changes())
			.containsExactly(new Change("html-pages", "no", Outcome.CLEAR, List.of("fastapi")));
		assertThat(decide("unsure yes unsure").changes())
			.contains(new Change("html-pages", "no", Outcome.SPLIT, FRAMEWORKS));
		assertThat(decide("unsure yes unsure", "html-pages").changes())
			.contains(new Change("html-pages", "no", Outcome.CLEAR, List.of("fastapi")));
	}

	@ParameterizedTest
	@CsvSource({ "no no no, concurrency", "unsure no no, html-pages" })
	void aMustOnEitherOrUnsureTakesNobodyOut(String chosen, String must) {
		assertThat(decide(chosen, must)).usingRecursiveComparison().ignoringFields("changes").isEqualTo(decide(chosen));
	}

	@Test
	void mustsThatLeaveNobodyNameTheirConflict() {
		Decision decision = decide("yes no no", "html-pages", "admin", "concurrency");
		assertThat(decision.outcome()).isEqualTo(Outcome.NONE);
		assertThat(decision.recommended()).isEmpty();
		assertThat(decision.conflict()).containsExactly("html-pages", "admin");
		assertThat(decision.standings()).allMatch(Standing::excluded);
		assertThat(decision.standings()).extracting(Standing::score).containsExactly(1, 1);
	}

	@Test
	void aMustThatNamesEverybodyIsNoPartOfTheConflict() {
		Wizard three = new Wizard(List.of(Wizards.question("a", "yes=x", "no="), Wizards.question("b", "yes=y", "no="),
				Wizards.question("c", "yes=x,y,z", "no="), Wizards.question("d", "yes=x,y", "no=")));
		Answers answers = Wizards.answers(three, List.of("yes", "yes", "yes", "yes"), "a", "b", "c", "d");
		Decision decision = DecisionRule.decide(three, List.of("x", "y", "z"), answers);
		assertThat(decision.conflict()).containsExactly("a", "b", "d");
	}

	@Test
	void untilAllIsAnsweredThereAreOnlyTheScoresSoFar() {
		Decision decision = decide("yes no", "html-pages");
		assertThat(decision).isEqualTo(new Decision(false, null, List.of(),
				List.of(new Standing("django", 1, false, List.of("html-pages"), List.of("admin")),
						new Standing("fastapi", 1, true, List.of("admin"), List.of("html-pages"))),
				List.of(), List.of()));
		assertThat(decide("").standings()).extracting(Standing::score).containsExactly(0, 0);
		assertThat(decide("yes no", "html-pages", "admin").conflict()).isEmpty();
	}

	@Test
	void winnersAndStandingsComeInTheOrderOfColumns() {
		Decision decision = DecisionRule.decide(this.wizard, List.of("fastapi", "django"),
				Wizards.answers(this.wizard, words("yes no no")));
		assertThat(decision.recommended()).containsExactly("fastapi", "django");
		assertThat(decision.standings()).extracting(Standing::framework).containsExactly("fastapi", "django");
	}

	@Test
	void whatDoesNotBelongToTheWizardIsRefused() {
		assertRefused(new Answers(Map.of("speed", "yes"), Set.of()), "no question 'speed'");
		assertRefused(new Answers(Map.of("admin", "perhaps"), Set.of()), "no answer 'perhaps'");
		assertRefused(new Answers(Map.of(), Set.of("speed")), "no question 'speed'");
		assertThatIllegalArgumentException().isThrownBy(
				() -> DecisionRule.decide(this.wizard, List.of("flask"), Wizards.answers(this.wizard, words("yes"))))
			.withMessageContaining("'django' is not compared");
	}

	@Test
	void theLargestWizardIsDecidedAtOnce() {
		List<String> frameworks = IntStream.range(0, 50).mapToObj((i) -> "f" + i).toList();
		String all = String.join(",", frameworks);
		String[] answers = IntStream.range(0, 8).mapToObj((i) -> "a" + i + "=" + all).toArray(String[]::new);
		Wizard largest = new Wizard(
				IntStream.range(0, 12).mapToObj((i) -> Wizards.question("q" + i, answers)).toList());
		Answers first = Wizards.answers(largest, largest.questions().stream().map((question) -> "a0").toList());
		Decision decision = assertTimeout(Duration.ofSeconds(1), () -> DecisionRule.decide(largest, frameworks, first));
		assertThat(decision.recommended()).isEqualTo(frameworks);
	}

	private Decision decide(String chosen, String... musts) {
		return DecisionRule.decide(this.wizard, FRAMEWORKS, Wizards.answers(this.wizard, words(chosen), musts));
	}

	private void assertRefused(Answers answers, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> DecisionRule.decide(this.wizard, FRAMEWORKS, answers))
			.withMessageContaining(message);
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.split(" ")).filter((word) -> !word.isEmpty()).toList();
	}

}
