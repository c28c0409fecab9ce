package dev.framewise.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.framewise.query.BadQueryException;
import dev.framewise.query.Query;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What a tool is called with; a value of another kind than its schema says is refused
 * with a reason.
 *
 * @param values the arguments by name
 */
record ToolArguments(Map<String, Object> values) {

	/**
	 * A text that must be there.
	 */
	String needed(String name) {
		return text(name).orElseThrow(() -> new BadQueryException("The argument “" + name + "” is missing."));
	}

	/**
	 * A text that may be there.
	 */
	Optional<String> text(String name) {
		Object value = this.values.get(name);
		if (value != null && !(value instanceof String)) {
			throw new BadQueryException("The argument “" + name + "” is a text.");
		}
		return Optional.ofNullable((String) value).filter((text) -> !text.isBlank());
	}

	/**
	 * Whether something is asked for.
	 */
	boolean flag(String name) {
		Object value = this.values.get(name);
		if (value != null && !(value instanceof Boolean)) {
			throw new BadQueryException("The argument “" + name + "” is true or false.");
		}
		return Boolean.TRUE.equals(value);
	}

	/**
	 * A number, as an address would have it.
	 */
	Optional<String> number(String name) {
		Object value = this.values.get(name);
		if (value != null && !(value instanceof Number)) {
			throw new BadQueryException("The argument “" + name + "” is a number.");
		}
		return Optional.ofNullable(value).map(String::valueOf);
	}

	/**
	 * Texts in order.
	 */
	List<String> texts(String name) {
		Object value = this.values.get(name);
		if (value == null) {
			return List.of();
		}
		List<String> texts = new ArrayList<>();
		for (Object item : (value instanceof List<?> list) ? list : List.of(value)) {
			if (!(item instanceof String text) || !(value instanceof List<?>)) {
				throw new BadQueryException("The argument “" + name + "” is a list of texts.");
			}
			texts.add(text);
		}
		return texts;
	}

	/**
	 * Texts by name.
	 */
	Map<String, String> pairs(String name) {
		Object value = this.values.get(name);
		if (value == null) {
			return Map.of();
		}
		if (!(value instanceof Map<?, ?> map) || !map.values().stream().allMatch(String.class::isInstance)) {
			throw new BadQueryException("The argument “" + name + "” is an object whose values are texts.");
		}
		Map<String, String> pairs = new LinkedHashMap<>();
		map.forEach((key, text) -> pairs.put(String.valueOf(key), String.valueOf(text)));
		return pairs;
	}

	/**
	 * A query as an address would carry it.
	 * @param parameters its values by name; those without any are left out
	 */
	static Query query(Map<String, List<String>> parameters) {
		MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
		parameters.forEach((name, all) -> {
			if (!all.isEmpty()) {
				values.put(name, all);
			}
		});
		return new Query(values);
	}

}
