package dev.framewise.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The running sum of the answers, from which one answer can be taken back without
 * counting the others again.
 */
final class Tally {

	private final List<String> frameworks;

	private final Map<String, Integer> places = new HashMap<>();

	private final int[] scores;

	/** How many of the counted musts name each framework. */
	private final int[] allowances;

	/** How many musts are counted that name anybody at all. */
	private int musts;

	/**
	 * Starts with no points.
	 * @param frameworks ids in the order of columns, which is the order of winners
	 * @throws IllegalArgumentException if an id is there twice
	 */
	Tally(List<String> frameworks) {
		this.frameworks = Distinct.byId(frameworks, (id) -> id);
		for (String framework : frameworks) {
			this.places.put(framework, this.places.size());
		}
		this.scores = new int[frameworks.size()];
		this.allowances = new int[frameworks.size()];
	}

	void add(Answer answer, boolean must) {
		count(answer, must, 1);
	}

	void remove(Answer answer, boolean must) {
		count(answer, must, -1);
	}

	private void count(Answer answer, boolean must, int times) {
		boolean excluding = must && !answer.frameworks().isEmpty();
		this.musts += excluding ? times : 0;
		for (String framework : answer.frameworks()) {
			int place = place(framework);
			this.scores[place] += times;
			this.allowances[place] += excluding ? times : 0;
		}
	}

	int score(String framework) {
		return this.scores[place(framework)];
	}

	boolean isExcluded(String framework) {
		return isExcluded(place(framework));
	}

	/**
	 * Applies the decision rule to what is counted.
	 * @return outcome and winners
	 */
	Verdict verdict() {
		List<Integer> left = IntStream.range(0, this.scores.length).filter((i) -> !isExcluded(i)).boxed().toList();
		if (left.isEmpty()) {
			return new Verdict(Outcome.NONE, List.of());
		}
		int highest = left.stream().mapToInt((place) -> this.scores[place]).max().getAsInt();
		if (highest == 0) {
			return new Verdict(Outcome.OPEN, List.of());
		}
		List<String> winners = new ArrayList<>();
		left.stream().filter((place) -> this.scores[place] == highest).map(this.frameworks::get).forEach(winners::add);
		long scoring = left.stream().filter((place) -> this.scores[place] > 0).count();
		return new Verdict(outcome(winners.size(), scoring), winners);
	}

	private static Outcome outcome(int winners, long scoring) {
		if (winners > 1) {
			return Outcome.SPLIT;
		}
		return (scoring > 1) ? Outcome.LEANING : Outcome.CLEAR;
	}

	private boolean isExcluded(int place) {
		return this.allowances[place] < this.musts;
	}

	private int place(String framework) {
		Integer place = this.places.get(framework);
		if (place == null) {
			throw new IllegalArgumentException("The framework '%s' is not compared".formatted(framework));
		}
		return place;
	}

}
