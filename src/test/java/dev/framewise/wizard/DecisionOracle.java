package dev.framewise.wizard;

import java.util.ArrayList;
import java.util.List;

/**
 * The decision rule a second time, written from the contract's sentences and counting
 * everything anew for each question put to it.
 */
final class DecisionOracle {

	private DecisionOracle() {
	}

	static Verdict verdict(RandomCase subject) {
		List<String> left = subject.frameworks()
			.stream()
			.filter((framework) -> !isTakenOut(subject, framework))
			.toList();
		long highest = left.stream().mapToLong((framework) -> points(subject, framework)).max().orElse(0);
		List<String> top = left.stream().filter((framework) -> points(subject, framework) == highest).toList();
		boolean othersHavePoints = left.stream()
			.anyMatch((framework) -> !top.contains(framework) && points(subject, framework) > 0);
		if (left.isEmpty()) {
			return new Verdict(Outcome.NONE, List.of());
		}
		if (highest == 0) {
			return new Verdict(Outcome.OPEN, List.of());
		}
		if (top.size() > 1) {
			return new Verdict(Outcome.SPLIT, top);
		}
		return new Verdict(othersHavePoints ? Outcome.LEANING : Outcome.CLEAR, top);
	}

	/** One point from each answer that names the framework, excluded or not. */
	static long points(RandomCase subject, String framework) {
		return subject.wizard()
			.questions()
			.stream()
			.filter((question) -> named(subject, question).contains(framework))
			.count();
	}

	/** A must takes out whom its answer does not name, and nobody where it names none. */
	static boolean isTakenOut(RandomCase subject, String framework) {
		return subject.wizard().questions().stream().anyMatch((question) -> {
			boolean must = subject.answers().musts().contains(question.id());
			List<String> named = named(subject, question);
			return must && !named.isEmpty() && !named.contains(framework);
		});
	}

	/** Every other written answer tried in turn; those that make a difference. */
	static List<Change> changes(RandomCase subject) {
		Verdict now = verdict(subject);
		List<Change> changes = new ArrayList<>();
		for (Question question : subject.wizard().questions()) {
			for (Answer answer : question.answers()) {
				Verdict then = verdict(subject.with(subject.answers().with(question.id(), answer.id())));
				if (then.outcome() != now.outcome() || !then.winners().equals(now.winners())) {
					changes.add(new Change(question.id(), answer.id(), then.outcome(), then.winners()));
				}
			}
		}
		return changes;
	}

	/** Every combination of written answers, the last question's turning fastest. */
	static List<Answers> combinations(Wizard wizard) {
		List<Answers> combinations = List.of(Answers.none());
		for (Question question : wizard.questions()) {
			combinations = combinations.stream()
				.flatMap((start) -> question.answers().stream().map((answer) -> start.with(question.id(), answer.id())))
				.toList();
		}
		return combinations;
	}

	static List<String> named(RandomCase subject, Question question) {
		String chosen = subject.answers().chosen().get(question.id());
		return question.answers()
			.stream()
			.filter((answer) -> answer.id().equals(chosen))
			.flatMap((answer) -> answer.frameworks().stream())
			.toList();
	}

}
