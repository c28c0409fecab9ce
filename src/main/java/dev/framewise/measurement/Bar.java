package dev.framewise.measurement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One framework in one setup as it is drawn: what is claimed above what was measured, on
 * one scale. Lengths are percentages of the room there is, so that the drawing fits any
 * width.
 *
 * @param framework name of the framework
 * @param setup how it was run
 * @param claim what is claimed of it here, or null
 * @param claimWidth how long the bar of the claim is, or null where it is words
 * @param measured what was measured, in words
 * @param width how long the bar of the median is
 * @param low where the lowest run lies
 * @param high where the highest run lies
 * @param dots where each run lies
 */
record Bar(String framework, String setup, @Nullable String claim, @Nullable String claimWidth, String measured,
		String width, String low, String high, List<String> dots) {

	/** Leaves room for half a dot at the end. */
	private static final double WHOLE = 98;

	/**
	 * The bars of the case that the claim is held against.
	 */
	static List<Bar> of(Scenario scenario) {
		double longest = longest(scenario);
		List<Series> claimed = scenario.headline().claimed();
		return scenario.headline()
			.series()
			.stream()
			.map((series) -> of(scenario, series, claimed.contains(series), longest))
			.toList();
	}

	private static Bar of(Scenario scenario, Series series, boolean claimed, double longest) {
		Optional<Claim> claim = Optional.of(series.framework().id())
			.filter((id) -> claimed)
			.map((id) -> scenario.claims().get(id));
		return new Bar(series.framework().name(), series.setup(), claim.map(Claim::text).orElse(null),
				claim.map(Claim::number).map((number) -> percent(number, longest)).orElse(null),
				words(series, scenario.unit()), percent(series.median(), longest), percent(series.low(), longest),
				percent(series.high(), longest), series.runs().stream().map((run) -> percent(run, longest)).toList());
	}

	private static String words(Series series, String unit) {
		return Digits.of(series.median()) + " " + unit + " (" + Digits.of(series.low()) + "–" + Digits.of(series.high())
				+ ")";
	}

	private static double longest(Scenario scenario) {
		double measured = scenario.headline().series().stream().mapToDouble(Series::high).max().orElse(0);
		double claimed = scenario.claims()
			.values()
			.stream()
			.flatMap((claim) -> Optional.ofNullable(claim.number()).stream())
			.mapToDouble(Double::doubleValue)
			.max()
			.orElse(0);
		return Math.max(measured, claimed);
	}

	private static String percent(double value, double longest) {
		return String.format(Locale.ROOT, "%.1f%%", (longest > 0) ? value / longest * WHOLE : 0);
	}

}
