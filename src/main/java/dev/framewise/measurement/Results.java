package dev.framewise.measurement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one results file says.
 *
 * @param machine what it was measured on
 * @param versions what was measured, and with what
 * @param method how it was measured
 * @param limits what this cannot tell
 * @param scenarios what was measured, by id
 */
record Results(Map<String, String> machine, Map<String, String> versions, List<String> method, List<String> limits,
		Map<String, Scenario> scenarios) {

	/**
	 * Results; maps and lists are copied in their order.
	 */
	Results {
		machine = Collections.unmodifiableMap(new LinkedHashMap<>(machine));
		versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
		method = List.copyOf(method);
		limits = List.copyOf(limits);
		scenarios = Collections.unmodifiableMap(new LinkedHashMap<>(scenarios));
	}

}
