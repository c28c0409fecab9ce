package dev.framewise.measurement;

import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How often one framework's figure holds another's. The runs alternated, so the spread is
 * that of the rounds.
 *
 * @param median the ratio of the medians
 * @param low the lowest ratio of a round
 * @param high the highest ratio of a round
 */
record Ratio(double median, double low, double high) {

	/**
	 * The ratio of two series with the same number of runs.
	 * @param over what is divided
	 * @param under what divides it
	 * @return the ratio, or empty where that would divide by nothing
	 */
	static Optional<Ratio> of(Series over, Series under) {
		if (under.low() <= 0) {
			return Optional.empty();
		}
		double low = rounds(over, under).min().orElseThrow();
		double high = rounds(over, under).max().orElseThrow();
		return Optional.of(new Ratio(over.median() / under.median(), low, high));
	}

	private static DoubleStream rounds(Series over, Series under) {
		return IntStream.range(0, over.runs().size())
			.mapToDouble((round) -> over.runs().get(round) / under.runs().get(round));
	}

	/**
	 * The ratio as it is written.
	 */
	String text() {
		return Digits.times(this.median) + " (" + Digits.ratio(this.low) + "–" + Digits.ratio(this.high) + ")";
	}

}
