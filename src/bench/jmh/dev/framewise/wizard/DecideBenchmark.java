package dev.framewise.wizard;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import dev.framewise.markdown.RichText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One decision with its sum and every single change that would come to something else:
 * of a wizard as shipped, and of the largest allowed.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecideBenchmark {

	private static final List<String> FRAMEWORKS = List.of("one", "two", "three", "four");

	/** Questions and answers of each. */
	@Param({ "3x2", "12x8" })
	private String size;

	private Wizard wizard;

	private Answers answers;

	/**
	 * Makes a wizard whose answers name frameworks in turns, and answers each question.
	 */
	@Setup
	public void answer() {
		int questions = Integer.parseInt(this.size.split("x")[0]);
		int answers = Integer.parseInt(this.size.split("x")[1]);
		this.wizard = new Wizard(
				IntStream.range(0, questions).mapToObj((question) -> question(question, answers)).toList());
		this.answers = Answers.none();
		for (int question = 0; question < questions; question++) {
			this.answers = this.answers.with("question-" + question, "answer-" + question % answers);
		}
	}

	private static Question question(int number, int answers) {
		return new Question("question-" + number, text("Question " + number), null,
				IntStream.range(0, answers).mapToObj((answer) -> answer(number, answer)).toList());
	}

	private static Answer answer(int question, int number) {
		return new Answer("answer-" + number, text("Answer " + number),
				List.of(FRAMEWORKS.get((question + number) % FRAMEWORKS.size())), null);
	}

	private static RichText text(String text) {
		return new RichText(text, text);
	}

	/**
	 * Decides.
	 * @return the decision
	 */
	@Benchmark
	public Decision decide() {
		return DecisionRule.decide(this.wizard, FRAMEWORKS, this.answers);
	}

}
