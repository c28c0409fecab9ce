package dev.framewise.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A random wizard of 2–6 frameworks and 1–8 questions, with all its questions answered.
 */
record RandomCase(Random random, Wizard wizard, List<String> frameworks, Answers answers) {

	private static final int CASES = 1000;

	/** Runs a property for many cases, and names the seed of the one that fails. */
	static void forMany(Consumer<RandomCase> property) {
		for (long seed = 0; seed < CASES; seed++) {
			RandomCase drawn = of(new Random(seed), 8);
			try {
				property.accept(drawn);
			}
			catch (AssertionError | RuntimeException ex) {
				throw new AssertionError("seed %d: %s".formatted(seed, drawn), ex);
			}
		}
	}

	static RandomCase of(Random random, int maxQuestions) {
		List<String> frameworks = IntStream.range(0, 2 + random.nextInt(5)).mapToObj((i) -> "framework-" + i).toList();
		Wizard wizard = new Wizard(IntStream.range(0, 1 + random.nextInt(maxQuestions))
			.mapToObj((i) -> question("question-" + i, random, frameworks))
			.toList());
		return new RandomCase(random, wizard, frameworks, answers(wizard, random));
	}

	Decision decide() {
		return DecisionRule.decide(this.wizard, this.frameworks, this.answers);
	}

	String anyFramework() {
		return any(this.random, this.frameworks);
	}

	RandomCase with(Wizard changed) {
		return new RandomCase(this.random, changed, this.frameworks, this.answers);
	}

	RandomCase with(Answers changed) {
		return new RandomCase(this.random, this.wizard, this.frameworks, changed);
	}

	static <T> T any(Random random, List<T> things) {
		return things.get(random.nextInt(things.size()));
	}

	private static Question question(String id, Random random, List<String> frameworks) {
		List<Answer> answers = IntStream.range(0, 2 + random.nextInt(3))
			.mapToObj((i) -> new Answer("answer-" + i, Wizards.text("answer"), some(random, frameworks), null))
			.toList();
		return new Question(id, Wizards.text(id), null, answers);
	}

	/** Mostly one framework, sometimes several, sometimes none, as editors write them. */
	private static List<String> some(Random random, List<String> frameworks) {
		List<String> named = new ArrayList<>();
		for (int i = Math.max(0, random.nextInt(6) - 2); i >= 0 && random.nextInt(6) > 0; i -= 2) {
			named.add(any(random, frameworks));
		}
		return named;
	}

	private static Answers answers(Wizard wizard, Random random) {
		Map<String, String> chosen = new LinkedHashMap<>();
		Set<String> musts = new LinkedHashSet<>();
		int mustEvery = 2 + random.nextInt(8);
		for (Question question : wizard.questions()) {
			boolean unsure = random.nextInt(8) == 0;
			chosen.put(question.id(), unsure ? Answers.UNSURE : any(random, question.answers()).id());
			if (random.nextInt(mustEvery) == 0) {
				musts.add(question.id());
			}
		}
		return new Answers(chosen, musts);
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(this.frameworks + " " + this.answers);
		for (Question question : this.wizard.questions()) {
			text.append("\n  ").append(question.id());
			question.answers().forEach((answer) -> text.append(' ').append(answer.id()).append(answer.frameworks()));
		}
		return text.toString();
	}

}
