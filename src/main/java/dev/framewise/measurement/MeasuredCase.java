package dev.framewise.measurement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One way in which a scenario was measured.
 *
 * @param title what was set for this case, as the number of connections
 * @param series what was measured, at least one; all have the same number of runs
 */
record MeasuredCase(String title, List<Series> series) {

	/**
	 * A case; the list is copied.
	 */
	MeasuredCase {
		series = List.copyOf(series);
	}

	/**
	 * What others are compared with.
	 */
	Series base() {
		return this.series.get(0);
	}

	/**
	 * The first series of each framework: those that a claim about frameworks is about.
	 */
	List<Series> claimed() {
		Map<String, Series> first = new LinkedHashMap<>();
		this.series.forEach((one) -> first.putIfAbsent(one.framework().id(), one));
		return new ArrayList<>(first.values());
	}

}
