package dev.framewise.openapi;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * What has changed between two descriptions: what breaks programs that were written by
 * the old one, and what only adds to it. Words for readers and examples do not count.
 */
final class DescriptionChanges {

	private static final Set<String> WORDS = Set.of("description", "summary", "title", "example", "examples", "info",
			"servers", "externalDocs");

	private final List<String> breaking = new ArrayList<>();

	private final List<String> additions = new ArrayList<>();

	static DescriptionChanges between(JsonNode before, JsonNode now) {
		DescriptionChanges changes = new DescriptionChanges();
		changes.compare("", before, now);
		return changes;
	}

	List<String> breaking() {
		return this.breaking;
	}

	List<String> additions() {
		return this.additions;
	}

	private void compare(String place, JsonNode before, JsonNode now) {
		if (before.isObject() && now.isObject()) {
			compareObjects(place, before, now);
		}
		else if (before.isArray() && now.isArray()) {
			compareLists(place, before, now);
		}
		else if (!before.equals(now)) {
			this.breaking.add(place + " was " + before + " and is " + now);
		}
	}

	private void compareObjects(String place, JsonNode before, JsonNode now) {
		Set<String> names = new LinkedHashSet<>(before.propertyNames());
		names.addAll(now.propertyNames());
		names.stream().filter((name) -> !isWords(place, name)).forEach((name) -> {
			String at = place + "/" + name;
			if (!now.has(name)) {
				this.breaking.add(at + " is gone");
			}
			else if (before.has(name)) {
				compare(at, before.get(name), now.get(name));
			}
			else {
				(isDemand(place, name, now.get(name)) ? this.breaking : this.additions).add(at + " is new");
			}
		});
	}

	/**
	 * A property of a schema may have any name.
	 */
	private static boolean isWords(String place, String name) {
		return WORDS.contains(name) && !place.endsWith("/properties");
	}

	/**
	 * Whether what is new asks more of those who send requests, or takes something from
	 * what they may send.
	 */
	private static boolean isDemand(String place, String name, JsonNode added) {
		boolean parameter = place.contains("/parameters/");
		return parameter && (name.equals("required") ? added.booleanValue() : !name.equals("schema"));
	}

	private void compareLists(String place, JsonNode before, JsonNode now) {
		if (place.endsWith("/parameters")) {
			compareParameters(place, before, now);
			return;
		}
		List<JsonNode> old = items(before);
		List<JsonNode> recent = items(now);
		// A property that is always there may be added; one that was is a promise.
		old.stream()
			.filter((item) -> !recent.contains(item))
			.forEach((item) -> this.breaking.add(place + " has no " + item + " any more"));
		recent.stream()
			.filter((item) -> !old.contains(item))
			.forEach((item) -> (place.contains("/parameters/") ? this.breaking : this.additions)
				.add(place + " has " + item + " now"));
	}

	private void compareParameters(String place, JsonNode before, JsonNode now) {
		for (JsonNode parameter : before) {
			JsonNode same = find(now, parameter);
			String at = place + "/" + name(parameter);
			if (same == null) {
				this.breaking.add(at + " is gone");
			}
			else {
				compare(at, parameter, same);
			}
		}
		for (JsonNode parameter : now) {
			if (find(before, parameter) == null) {
				(parameter.path("required").booleanValue(false) ? this.breaking : this.additions)
					.add(place + "/" + name(parameter) + " is new");
			}
		}
	}

	private static JsonNode find(JsonNode parameters, JsonNode wanted) {
		return items(parameters).stream()
			.filter((parameter) -> name(parameter).equals(name(wanted)))
			.findFirst()
			.orElse(null);
	}

	private static String name(JsonNode parameter) {
		return parameter.path("in").asString("") + ":" + parameter.path("name").asString("");
	}

	private static List<JsonNode> items(JsonNode list) {
		List<JsonNode> items = new ArrayList<>();
		list.forEach(items::add);
		return items;
	}

}
