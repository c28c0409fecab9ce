package dev.framewise.wizard;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Keeps what a wizard is made of apart from each other.
 */
final class Distinct {

	private Distinct() {
	}

	/**
	 * Takes each id once, in the order of the first mention.
	 * @param ids ids, perhaps repeated
	 * @return a copy that cannot be changed
	 */
	static List<String> ids(Collection<String> ids) {
		return List.copyOf(new LinkedHashSet<>(ids));
	}

	/**
	 * Refuses a repeated id.
	 * @param things what has the ids
	 * @param id tells the id of one
	 * @param <T> what has the ids
	 * @return a copy that cannot be changed
	 * @throws IllegalArgumentException if two have the same id
	 */
	static <T> List<T> byId(Collection<T> things, Function<T, String> id) {
		Set<String> seen = new HashSet<>();
		for (T thing : things) {
			if (!seen.add(id.apply(thing))) {
				throw new IllegalArgumentException("The id '%s' is there twice".formatted(id.apply(thing)));
			}
		}
		return List.copyOf(things);
	}

	/**
	 * Refuses a blank id.
	 * @param id the id
	 * @return the id
	 * @throws IllegalArgumentException if there is nothing in it
	 */
	static String id(String id) {
		if (id.isBlank()) {
			throw new IllegalArgumentException("An id must not be blank");
		}
		return id;
	}

}
