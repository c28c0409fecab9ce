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
 * @param table all figures
 */
record MeasurementPage(Scenario scenario, Results results, String address, List<Finding> findings, List<Bar> bars,
		FiguresTable table) {

	static MeasurementPage of(Scenario scenario, Results results, String address) {
		return new MeasurementPage(scenario, results, address, Finding.of(scenario), Bar.of(scenario),
				FiguresTable.of(scenario));
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

}
