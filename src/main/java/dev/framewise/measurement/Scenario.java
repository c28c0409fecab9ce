package dev.framewise.measurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.framewise.matrix.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A claim and how it was measured.
 *
 * @param title what was measured
 * @param measured the day
 * @param unit of every run
 * @param better which end is better
 * @param ahead id of the framework that is ahead by the claim, or null
 * @param claims what is claimed, by the id of the framework
 * @param method how this scenario was measured
 * @param cases the ways it was measured, at least one; the claim is held against the
 * first
 */
record Scenario(String title, LocalDate measured, String unit, Direction better, @Nullable String ahead,
		Map<String, Claim> claims, List<String> method, List<MeasuredCase> cases) {

	/**
	 * A scenario; maps and lists are copied.
	 */
	Scenario {
		claims = Map.copyOf(claims);
		method = List.copyOf(method);
		cases = List.copyOf(cases);
	}

	/**
	 * The case that the claim is held against.
	 * @return the first case
	 */
	public MeasuredCase headline() {
		return this.cases.get(0);
	}

	/**
	 * Which end is better, in words.
	 * @return the words
	 */
	public String direction() {
		return this.better.id() + " is better";
	}

}
