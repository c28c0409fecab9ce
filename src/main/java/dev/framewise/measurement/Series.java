package dev.framewise.measurement;

import java.util.List;

import dev.framewise.framework.FrameworkName;

/**
 * The runs of one framework in one setup.
 *
 * @param framework the framework
 * @param setup how it was run
 * @param runs what each run came to, in the order they were made; at least one
 * @param failed how many requests failed in all runs together
 */
record Series(FrameworkName framework, String setup, List<Double> runs, long failed) {

	/**
	 * A series; the list is copied.
	 */
	Series {
		runs = List.copyOf(runs);
	}

	/**
	 * The median of the runs; of an even number, the middle of the two in the middle.
	 */
	double median() {
		List<Double> sorted = this.runs.stream().sorted().toList();
		int middle = sorted.size() / 2;
		return (sorted.size() % 2 == 1) ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}

	double low() {
		return this.runs.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
	}

	double high() {
		return this.runs.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
	}

}
