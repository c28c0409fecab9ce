package dev.framewise.measurement;

import java.util.List;

import dev.framewise.framework.FrameworkName;

/**
 * The runs of one framework in one setup.
 *
 * @param framework the framework
 * @param setup how it was run
 * @param runs what each run came to, in the order they were made; at least one
 * @param p99 the slowest of a hundred answers of each run, in milliseconds; may be empty
 * @param failed how many requests failed in all runs together
 */
record Series(FrameworkName framework, String setup, List<Double> runs, List<Double> p99, long failed) {

	/**
	 * A series; the lists are copied.
	 */
	Series {
		runs = List.copyOf(runs);
		p99 = List.copyOf(p99);
	}

	double median() {
		return median(this.runs);
	}

	double low() {
		return this.runs.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
	}

	double high() {
		return this.runs.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
	}

	/**
	 * The median of some numbers; of an even number, the middle of the two in the middle.
	 */
	static double median(List<Double> numbers) {
		List<Double> sorted = numbers.stream().sorted().toList();
		int middle = sorted.size() / 2;
		return (sorted.size() % 2 == 1) ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}

}
