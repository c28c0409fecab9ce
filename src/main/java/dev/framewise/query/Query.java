package dev.framewise.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.util.MultiValueMap;

/**
 * The parameters of a request.
 *
 * @param values all values of each name
 * @param asked takes note of what is asked for
 */
public record Query(MultiValueMap<String, String> values, Asked asked) {

	private static final int LONGEST_QUOTE = 60;

	/**
	 * Parameters of which nobody takes note.
	 * @param values all values of each name
	 */
	public Query(MultiValueMap<String, String> values) {
		this(values, new Asked());
	}

	/**
	 * The value of a parameter that may stand once.
	 * @param name the name
	 * @return the value, or empty where it is absent or blank
	 * @throws BadQueryException if it stands twice
	 */
	public Optional<String> single(String name) {
		List<String> all = values(name);
		if (all.size() > 1) {
			throw new BadQueryException(
					"“" + quoted(name) + "” may stand once in an address, and stands there " + all.size() + " times.");
		}
		return all.stream().filter((value) -> !value.isBlank()).findFirst();
	}

	/**
	 * The value of a parameter that readers write as they like, as words to look for.
	 * @param name the name
	 * @return the value, or empty where it is absent or blank
	 * @throws BadQueryException if it stands twice
	 */
	public Optional<String> text(String name) {
		Optional<String> text = single(name);
		text.ifPresent((value) -> this.asked.addEndless());
		return text;
	}

	/**
	 * Every value of a parameter, as it stands.
	 * @param name the name
	 * @return the values without blanks
	 */
	public List<String> all(String name) {
		return values(name).stream().filter((value) -> !value.isBlank()).toList();
	}

	/**
	 * The values of a parameter that may be repeated or joined by commas.
	 * @param name the name
	 * @return the values once each, without blanks
	 */
	public List<String> many(String name) {
		return values(name).stream()
			.flatMap((value) -> Arrays.stream(value.split(",")))
			.map(String::strip)
			.filter((value) -> !value.isEmpty())
			.distinct()
			.toList();
	}

	private List<String> values(String name) {
		List<String> all = this.values.getOrDefault(name, List.of());
		this.asked.add(name, all);
		return all;
	}

	/**
	 * The number of a page of a list.
	 * @return the number, 1 where none is given
	 * @throws BadQueryException if it is no number from 1
	 */
	public int page() {
		String page = single("page").orElse("1");
		if (!page.matches("[1-9][0-9]{0,5}")) {
			throw new BadQueryException("“" + quoted(page) + "” is no page; pages count from 1.");
		}
		return Integer.parseInt(page);
	}

	/**
	 * Refuses a value that is none of the known ones.
	 * @param value the value
	 * @param known the known ones
	 * @param what what the value should be, as {@code a framework of this guide}
	 * @throws BadQueryException if it is unknown
	 */
	public static void require(String value, Collection<String> known, String what) {
		if (!known.contains(value)) {
			throw new BadQueryException(
					"“" + quoted(value) + "” is not " + what + ". Known here: " + String.join(", ", known) + ".");
		}
	}

	/**
	 * A value as it may be quoted: shortened where it is long.
	 * @param value the value
	 * @return at most 60 characters of it
	 */
	public static String quoted(String value) {
		return (value.length() <= LONGEST_QUOTE) ? value : value.substring(0, LONGEST_QUOTE) + "…";
	}

}
