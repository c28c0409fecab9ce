package dev.framewise.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Keys and values as an editor wrote them. Each getter names what is wrong with its value
 * in the problems of the reading, and answers empty then.
 */
public final class YamlMap {

	private final YamlReader reader;

	private final Place place;

	private final Map<String, Node> values;

	private final Map<String, Place> keys;

	YamlMap(YamlReader reader, List<NodeTuple> entries, Place place) {
		this(reader, place, new LinkedHashMap<>(), new LinkedHashMap<>());
		entries.forEach(this::put);
	}

	private YamlMap(YamlReader reader, Place place, Map<String, Node> values, Map<String, Place> keys) {
		this.reader = reader;
		this.place = place;
		this.values = values;
		this.keys = keys;
	}

	private void put(NodeTuple entry) {
		Place key = this.reader.place(entry.getKeyNode());
		if (!(entry.getKeyNode() instanceof ScalarNode name)) {
			problems().add(key, ProblemCode.YAML, "A key is a plain word.");
		}
		else if (this.keys.putIfAbsent(name.getValue(), key) != null) {
			problems().add(key, ProblemCode.YAML, "The key '" + name.getValue() + "' stands here a second time.");
		}
		else {
			this.values.put(name.getValue(), entry.getValueNode());
		}
	}

	/**
	 * The same keys and values, with what is wrong named elsewhere.
	 * @param problems takes what is wrong from here on
	 * @return the map
	 */
	public YamlMap into(Problems problems) {
		return new YamlMap(this.reader.into(problems), this.place, this.values, this.keys);
	}

	/**
	 * Names every key that is none of the known ones.
	 * @param known the keys that may stand here
	 * @return this
	 */
	public YamlMap only(String... known) {
		Set<String> allowed = new TreeSet<>(List.of(known));
		this.keys.forEach((key, at) -> {
			if (!allowed.contains(key)) {
				problems().addUnknown(at, ProblemCode.UNKNOWN_KEY,
						"'" + key + "' is no key here; allowed are " + String.join(", ", allowed) + ".", key, allowed);
			}
		});
		return this;
	}

	/**
	 * A text.
	 * @param key its key
	 * @return the text, or empty where the key is absent or has no value
	 */
	public Optional<YamlText> text(String key) {
		return value(key).flatMap((node) -> scalar(key, node));
	}

	/**
	 * A text that must be there.
	 * @param key its key
	 * @return the text, or empty where it is missing
	 */
	public Optional<YamlText> needed(String key) {
		if (value(key).isEmpty()) {
			missing(key);
		}
		return text(key);
	}

	/**
	 * Names a key that must be there and is not: in a whole file at its first character,
	 * in a list at the entry.
	 */
	private void missing(String key) {
		Place at = this.keys.getOrDefault(key, (this.place.column() > 1) ? this.place : this.reader.start());
		problems().add(at, ProblemCode.MISSING_KEY, "The key '" + key + "' is needed, with a value.");
	}

	/**
	 * A date.
	 * @param key its key
	 * @return the date, or empty
	 */
	public Optional<LocalDate> date(String key) {
		return text(key)
			.flatMap((text) -> parsed(text, YamlValues::isoDate, "is not a date; a day is written as 2026-11-22"));
	}

	/**
	 * A date that must be there.
	 * @param key its key
	 * @return the date, or empty where it is missing or none
	 */
	public Optional<LocalDate> neededDate(String key) {
		if (value(key).isEmpty()) {
			missing(key);
		}
		return date(key);
	}

	/**
	 * A year.
	 * @param key its key
	 * @return the year, or empty
	 */
	public Optional<Integer> year(String key) {
		return text(key).flatMap((text) -> parsed(text, YamlValues::fourDigits, "is not a year"));
	}

	/**
	 * Whether something is so.
	 * @param key its key
	 * @return {@code true} only where the value is {@code true}
	 */
	public boolean flag(String key) {
		return text(key).flatMap((text) -> parsed(text, YamlValues::trueOrFalse, "is neither true nor false"))
			.orElse(false);
	}

	/**
	 * A web address: http or https, whole.
	 * @param key its key
	 * @return the address, or empty
	 */
	public Optional<String> webAddress(String key) {
		return text(key).flatMap(
				(text) -> parsed(text, YamlValues::web, "is not a web address that begins with https:// or http://"));
	}

	/**
	 * A template of a web address, with placeholders in braces.
	 * @param key its key
	 * @return the template, or empty
	 */
	public Optional<String> webTemplate(String key) {
		return text(key).flatMap(
				(text) -> parsed(text, YamlValues::template, "is not a web address with placeholders such as {path}"));
	}

	/**
	 * A web address, or a path of this site.
	 * @param key its key
	 * @return the address, or empty
	 */
	public Optional<String> address(String key) {
		return text(key).flatMap((text) -> parsed(text, YamlValues::webOrPath,
				"is neither a web address nor a path of this site such as /guides"));
	}

	/**
	 * A list of texts.
	 * @param key its key
	 * @return the texts, empty where the key is absent
	 */
	public List<YamlText> list(String key) {
		return nodes(key).stream().flatMap((node) -> scalar(key, node).stream()).toList();
	}

	/**
	 * A list of texts that must be there, with one entry or more.
	 * @param key its key
	 * @return the texts, empty where it is missing
	 */
	public List<YamlText> neededList(String key) {
		List<YamlText> list = list(key);
		missingIfEmpty(key);
		return list;
	}

	private void missingIfEmpty(String key) {
		Node node = value(key).orElse(null);
		if (node == null || (node instanceof SequenceNode sequence && sequence.getValue().isEmpty())) {
			missing(key);
		}
	}

	/**
	 * Keys and values under a key.
	 * @param key the key
	 * @return the map, or empty
	 */
	public Optional<YamlMap> map(String key) {
		return value(key).flatMap((node) -> map(key, node));
	}

	/**
	 * A list of keys and values.
	 * @param key its key
	 * @return the maps, empty where the key is absent
	 */
	public List<YamlMap> maps(String key) {
		return nodes(key).stream().flatMap((node) -> map(key, node).stream()).toList();
	}

	/**
	 * A list of keys and values that must be there, with one entry or more.
	 * @param key its key
	 * @return the maps, empty where it is missing
	 */
	public List<YamlMap> neededMaps(String key) {
		List<YamlMap> maps = maps(key);
		missingIfEmpty(key);
		return maps;
	}

	/**
	 * Keys and values under a key that must be there.
	 * @param key the key
	 * @return the map, empty where it is missing
	 */
	public YamlMap neededMap(String key) {
		if (value(key).isEmpty()) {
			missing(key);
		}
		return map(key).orElseGet(this::none);
	}

	/**
	 * The same place with nothing at it.
	 */
	private YamlMap none() {
		return new YamlMap(this.reader, List.of(), this.place);
	}

	/**
	 * The keys that stand here, with a value or without.
	 * @return the keys in order
	 */
	public List<String> keys() {
		return List.copyOf(this.keys.keySet());
	}

	/**
	 * Where a key stands.
	 * @param key the key
	 * @return its place, or the start of the file where it is absent
	 */
	public Place placeOf(String key) {
		return this.keys.getOrDefault(key, this.reader.start());
	}

	private List<Node> nodes(String key) {
		Node node = value(key).orElse(null);
		if (node == null) {
			return List.of();
		}
		if (node instanceof SequenceNode sequence) {
			return sequence.getValue();
		}
		wrong(node, "'" + key + "' is a list, as [one, two].");
		return List.of();
	}

	private Optional<YamlMap> map(String key, Node node) {
		if (node instanceof MappingNode map) {
			return Optional.of(new YamlMap(this.reader, map.getValue(), this.reader.place(node)));
		}
		return wrong(node, "'" + key + "' holds keys with values.");
	}

	private Optional<YamlText> scalar(String key, Node node) {
		if (node instanceof ScalarNode scalar) {
			return Optional.of(new YamlText(scalar.getValue().strip(), this.reader.place(node)));
		}
		return wrong(node, "'" + key + "' holds plain text.");
	}

	private Optional<Node> value(String key) {
		return Optional.ofNullable(this.values.get(key)).filter((node) -> !isEmpty(node));
	}

	private static boolean isEmpty(Node node) {
		return node.getTag().equals(Tag.NULL) || (node instanceof ScalarNode scalar && scalar.getValue().isBlank());
	}

	private <T> Optional<T> wrong(Node node, String message) {
		problems().add(this.reader.place(node), ProblemCode.BAD_VALUE, message);
		return Optional.empty();
	}

	private <T> Optional<T> parsed(YamlText text, Function<String, @Nullable T> parser, String fault) {
		try {
			return Optional.ofNullable(parser.apply(text.value()));
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			problems().add(text.place(), ProblemCode.BAD_VALUE, "'" + text.value() + "' " + fault + ".");
			return Optional.empty();
		}
	}

	private Problems problems() {
		return this.reader.problems();
	}

}
