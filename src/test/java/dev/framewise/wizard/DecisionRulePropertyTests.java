package dev.framewise.wizard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every wizard, whatever its questions and answers.
 */
class DecisionRulePropertyTests {

	@Test
	void theCasesDrawnReachEveryOutcomeOften() {
		Map<Outcome, Integer> reached = new EnumMap<>(Outcome.class);
		RandomCase.forMany((drawn) -> reached.merge(DecisionOracle.verdict(drawn).outcome(), 1, Integer::sum));
		assertThat(reached).containsOnlyKeys(Outcome.values())
			.allSatisfy((outcome, times) -> assertThat(times).isGreaterThan(20));
	}

	@Test
	void theOutcomeIsTheRules() {
		RandomCase.forMany((drawn) -> {
			Decision decision = drawn.decide();
			assertThat(decision.complete()).isTrue();
			assertThat(new Verdict(decision.outcome(), decision.recommended()))
				.isEqualTo(DecisionOracle.verdict(drawn));
		});
	}

	@Test
	void theShownContributionsAddUpToTheShownScore() {
		RandomCase.forMany((drawn) -> {
			for (Standing standing : drawn.decide().standings()) {
				assertThat(standing.score()).isEqualTo(standing.supporting().size())
					.isEqualTo((int) DecisionOracle.points(drawn, standing.framework()));
				for (Question question : drawn.wizard().questions()) {
					List<String> named = DecisionOracle.named(drawn, question);
					boolean names = named.contains(standing.framework());
					assertThat(standing.supporting().contains(question.id())).isEqualTo(names);
					assertThat(standing.against().contains(question.id())).isEqualTo(!names && !named.isEmpty());
				}
			}
		});
	}

	@Test
	void aQuestionMoreThatSpeaksForAFrameworkNeverLowersItsPlace() {
		RandomCase.forMany((drawn) -> {
			String framework = drawn.anyFramework();
			List<Question> questions = new ArrayList<>(drawn.wizard().questions());
			questions.add(drawn.random().nextInt(questions.size() + 1),
					Wizards.question("one-more", "for=" + framework, "rest="));
			assertNoLowerPlace(framework, drawn,
					drawn.with(new Wizard(questions)).with(drawn.answers().with("one-more", "for")));
		});
	}

	@Test
	void anAnswerThatNamesAFrameworkMoreNeverLowersItsPlace() {
		RandomCase.forMany((drawn) -> {
			String framework = drawn.anyFramework();
			Question changed = RandomCase.any(drawn.random(), drawn.wizard().questions());
			List<Question> questions = new ArrayList<>(drawn.wizard().questions());
			questions.set(questions.indexOf(changed), alsoNaming(framework, changed));
			assertNoLowerPlace(framework, drawn, drawn.with(new Wizard(questions)));
		});
	}

	@Test
	void theOrderOfQuestionsAndColumnsChangesNothingButOrder() {
		RandomCase.forMany((drawn) -> {
			Decision decision = drawn.decide();
			Decision shuffled = shuffled(drawn).decide();
			assertThat(shuffled.outcome()).isEqualTo(decision.outcome());
			assertThat(shuffled.recommended()).containsExactlyInAnyOrderElementsOf(decision.recommended());
			assertThat(shuffled.standings().stream().map(DecisionRulePropertyTests::inOneOrder))
				.containsExactlyInAnyOrderElementsOf(
						decision.standings().stream().map(DecisionRulePropertyTests::inOneOrder).toList());
			assertThat(shuffled.changes().stream().map(DecisionRulePropertyTests::inOneOrder))
				.containsExactlyInAnyOrderElementsOf(
						decision.changes().stream().map(DecisionRulePropertyTests::inOneOrder).toList());
			assertThat(shuffled.conflict()).containsExactlyInAnyOrderElementsOf(decision.conflict());
		});
	}

	@Test
	void exactlyTheChangesThatMakeADifferenceAreListedInOrder() {
		RandomCase.forMany((drawn) -> assertThat(drawn.decide().changes()).isEqualTo(DecisionOracle.changes(drawn)));
	}

	@Test
	void mustsTakeOutExactlyWhomTheirAnswersDoNotName() {
		RandomCase.forMany((drawn) -> {
			Decision decision = drawn.decide();
			for (Standing standing : decision.standings()) {
				assertThat(standing.excluded()).isEqualTo(DecisionOracle.isTakenOut(drawn, standing.framework()));
			}
			assertThat(decision.standings().stream().allMatch(Standing::excluded))
				.isEqualTo(decision.outcome() == Outcome.NONE);
		});
	}

	@Test
	void aConflictNamesTheMustsWithoutWhichSomebodyWouldBeLeft() {
		RandomCase.forMany((drawn) -> {
			Decision decision = drawn.decide();
			assertThat(decision.conflict().isEmpty()).isEqualTo(decision.outcome() != Outcome.NONE);
			assertThat(drawn.answers().musts()).containsAll(decision.conflict());
			Answers answers = drawn.answers();
			Answers onlyThese = new Answers(answers.chosen(), new HashSet<>(decision.conflict()));
			assertThat(DecisionOracle.verdict(drawn.with(onlyThese)).outcome() == Outcome.NONE)
				.isEqualTo(decision.outcome() == Outcome.NONE);
			HashSet<String> others = new HashSet<>(answers.musts());
			others.removeAll(decision.conflict());
			assertThat(DecisionOracle.verdict(drawn.with(new Answers(answers.chosen(), others))).outcome())
				.isNotEqualTo(Outcome.NONE);
		});
	}

	@Test
	void anUnansweredQuestionCountsLikeAnUnsureOneAndHoldsTheOutcomeBack() {
		RandomCase.forMany((drawn) -> {
			Question open = RandomCase.any(drawn.random(), drawn.wizard().questions());
			Decision incomplete = drawn.with(drawn.answers().without(open.id())).decide();
			Decision unsure = drawn.with(drawn.answers().with(open.id(), Answers.UNSURE)).decide();
			assertThat(incomplete)
				.isEqualTo(new Decision(false, null, List.of(), unsure.standings(), List.of(), List.of()));
		});
	}

	private static void assertNoLowerPlace(String framework, RandomCase before, RandomCase after) {
		Decision earlier = before.decide();
		Decision later = after.decide();
		assertThat(place(framework, later)).isLessThanOrEqualTo(place(framework, earlier));
		if (earlier.recommended().contains(framework)) {
			assertThat(later.recommended()).contains(framework);
		}
	}

	/** How many stand before a framework; an excluded one stands behind all. */
	private static long place(String framework, Decision decision) {
		Standing own = decision.standings()
			.stream()
			.filter((standing) -> standing.framework().equals(framework))
			.findFirst()
			.orElseThrow();
		if (own.excluded()) {
			return decision.standings().size();
		}
		return decision.standings()
			.stream()
			.filter((other) -> !other.excluded() && other.score() > own.score())
			.count();
	}

	private static Question alsoNaming(String framework, Question question) {
		List<Answer> answers = question.answers().stream().map((answer) -> {
			List<String> frameworks = new ArrayList<>(answer.frameworks());
			frameworks.add(framework);
			return new Answer(answer.id(), answer.text(), frameworks, answer.reason());
		}).toList();
		return new Question(question.id(), question.text(), question.help(), answers);
	}

	private static RandomCase shuffled(RandomCase drawn) {
		Random random = drawn.random();
		List<Question> questions = drawn.wizard()
			.questions()
			.stream()
			.map((question) -> new Question(question.id(), question.text(), question.help(),
					shuffled(question.answers(), random)))
			.toList();
		return new RandomCase(random, new Wizard(shuffled(questions, random)), shuffled(drawn.frameworks(), random),
				drawn.answers());
	}

	private static <T> List<T> shuffled(List<T> things, Random random) {
		List<T> shuffled = new ArrayList<>(things);
		Collections.shuffle(shuffled, random);
		return shuffled;
	}

	private static Standing inOneOrder(Standing standing) {
		return new Standing(standing.framework(), standing.score(), standing.excluded(),
				standing.supporting().stream().sorted().toList(), standing.against().stream().sorted().toList());
	}

	private static Change inOneOrder(Change change) {
		return new Change(change.question(), change.answer(), change.outcome(),
				change.recommended().stream().sorted().toList());
	}

}
