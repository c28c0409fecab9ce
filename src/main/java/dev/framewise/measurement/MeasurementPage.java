package dev.framewise.measurement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the drawing of a scenario shows.
 *
 * @param scenario the scenario
 * @param results the file it stands in
 * @param address where that file is served
 * @param findings what it says to the claim
 * @param bars what is drawn of the case that the claim is held against
 * @param others the other cases
 * @param table all figures
 */
record MeasurementPage(Scenario scenario, Results results, String address, List<Finding> findings, List<Bar> bars,
		List<OtherCase> others, FiguresTable table) {

	static MeasurementPage of(Scenario scenario, Results results, String address) {
		List<OtherCase> others = scenario.cases()
			.stream()
			.skip(1)
			.map((one) -> new OtherCase(one.title(), Bar.of(scenario, one)))
			.toList();
		return new MeasurementPage(scenario, results, address, Finding.of(scenario),
				Bar.of(scenario, scenario.headline()), others, FiguresTable.of(scenario));
	}

	/**
	 * What it was measured on, in one line.
	 * @return the line
	 */
	public String machine() {
		return line(this.results.machine());
	}

	/**
	 * What was measured and with what, in one line.
	 * @return the line
	 */
	public String versions() {
		return line(this.results.versions());
	}

	private static String line(Map<String, String> facts) {
		return facts.entrySet()
			.stream()
			.map((fact) -> fact.getKey() + " " + fact.getValue())
			.collect(Collectors.joining(", "));
	}

	/**
	 * Another case than the one that the claim is held against.
	 *
	 * @param title what was set for it
	 * @param bars what is drawn of it
	 */
	record OtherCase(String title, List<Bar> bars) {

	}

}
