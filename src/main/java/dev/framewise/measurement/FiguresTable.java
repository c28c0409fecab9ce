package dev.framewise.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All figures of a scenario as a table.
 *
 * @param headers the heads of its columns
 * @param rows the cells of each row, one for each column
 */
record FiguresTable(List<String> headers, List<List<String>> rows) {

	static FiguresTable of(Scenario scenario) {
		List<Series> all = scenario.cases().stream().flatMap((one) -> one.series().stream()).toList();
		boolean failures = all.stream().anyMatch((series) -> series.failed() > 0);
		List<String> headers = new ArrayList<>(List.of("Case", "Framework", "Setup", "Claimed",
				"Median, " + scenario.unit(), "Lowest–highest", "To the first"));
		if (failures) {
			headers.add("Failed");
		}
		List<List<String>> rows = new ArrayList<>();
		for (MeasuredCase one : scenario.cases()) {
			one.series().forEach((series) -> rows.add(row(scenario, one, series, failures)));
		}
		return new FiguresTable(headers, rows);
	}

	private static List<String> row(Scenario scenario, MeasuredCase drawn, Series series, boolean failures) {
		boolean claimed = drawn == scenario.headline() && drawn.claimed().contains(series);
		String claim = Optional.ofNullable(scenario.claims().get(series.framework().id()))
			.filter((said) -> claimed)
			.map(Claim::text)
			.orElse("–");
		String ratio = (series == drawn.base()) ? "1×" : Ratio.of(series, drawn.base()).map(Ratio::text).orElse("–");
		List<String> cells = new ArrayList<>(List.of(drawn.title(), series.framework().name(), series.setup(), claim,
				Digits.of(series.median()), Digits.of(series.low()) + "–" + Digits.of(series.high()), ratio));
		if (failures) {
			cells.add(Long.toString(series.failed()));
		}
		return cells;
	}

}
