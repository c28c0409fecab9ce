package dev.framewise.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.source.Id;

/**
 * A text and the attribute list in braces at its end.
 *
 * @param text the text before the list
 * @param values the attributes: {@code #}, {@code .} or {@code framework} → value
 * @param places where each attribute stands
 */
public record AttributeList(Inline text, Map<String, String> values, Map<String, Place> places) {

	private static final Pattern LIST = Pattern.compile("\\{([^{}]*)}\\s*$");

	private static final Pattern WORD = Pattern.compile("\\S+");

	private static final String FRAMEWORK = "framework=";

	static AttributeList none() {
		return new AttributeList(Inline.empty(), Map.of(), Map.of());
	}

	/**
	 * Cuts the attribute list off the end of a text. Braces that hold anything else there
	 * are named as a problem and cut off too.
	 * @param text the text
	 * @param problems takes what is no attribute
	 * @return the text before it and its attributes, none where there is no list
	 */
	public static AttributeList cut(Inline text, Problems problems) {
		Inline stripped = text.strip().withoutTrailingFootnotes();
		Inline footnotes = text.strip().trailingFootnotes();
		String pattern = stripped.pattern();
		AttributeList list = new AttributeList(text.strip(), new LinkedHashMap<>(), new LinkedHashMap<>());
		if (!pattern.endsWith("}") || !pattern.contains("{")) {
			return list;
		}
		Matcher braces = LIST.matcher(pattern);
		if (!braces.find() || braces.group(1).isBlank()) {
			problems.add(stripped.place(pattern.lastIndexOf('{')), ProblemCode.BAD_ATTRIBUTE,
					"Braces at this place hold attributes, as {#own-id}.");
			return list;
		}
		Matcher word = WORD.matcher(braces.group(1));
		while (word.find()) {
			list.add(word.group(), stripped.place(braces.start(1) + word.start()), problems);
		}
		Inline before = stripped.slice(0, braces.start()).strip();
		if (before.isBlank() || before.pattern().endsWith("}")) {
			problems.add(stripped.place(braces.start()), ProblemCode.BAD_ATTRIBUTE,
					"One list of attributes stands at the end of a text, as 'A text {#own-id}'.");
		}
		return new AttributeList(before.and(footnotes), list.values, list.places);
	}

	private void add(String word, Place place, Problems problems) {
		if (word.startsWith("#") && Id.isValid(word.substring(1))) {
			put("#", word.substring(1), place, problems);
		}
		else if (word.startsWith(".") && SectionKind.of(word.substring(1)).isPresent()) {
			put(".", word.substring(1), place, problems);
		}
		else if (word.startsWith(FRAMEWORK) && word.length() > FRAMEWORK.length()) {
			put("framework", word.substring(FRAMEWORK.length()), place, problems);
		}
		else {
			String shown = word.replace(Inline.OPAQUE, '…');
			problems.addUnknown(place, ProblemCode.BAD_ATTRIBUTE, "'" + shown
					+ "' is no attribute; allowed are #id (lower case letters and digits, joined by single hyphens), framework=id and the classes "
					+ String.join(", ", classes()) + ".", word, classes());
		}
	}

	private void put(String key, String value, Place place, Problems problems) {
		if (this.values.putIfAbsent(key, value) != null) {
			problems.add(place, ProblemCode.BAD_ATTRIBUTE, "One attribute of this kind is allowed.");
		}
		this.places.putIfAbsent(key, place);
	}

	private static List<String> classes() {
		List<String> classes = new ArrayList<>();
		Arrays.stream(SectionKind.values()).forEach((kind) -> classes.add("." + kind.id()));
		return classes;
	}

	/**
	 * The id.
	 * @return the value of {@code #id}, or empty
	 */
	public Optional<String> id() {
		return Optional.ofNullable(this.values.get("#"));
	}

	/**
	 * The id, where nothing but an id may stand.
	 * @param problems takes what else stands there
	 * @return the value of {@code #id}, or empty
	 */
	public Optional<String> onlyId(Problems problems) {
		this.places.forEach((key, place) -> {
			if (!key.equals("#")) {
				problems.add(place, ProblemCode.BAD_ATTRIBUTE, "Only an id is allowed here, as {#own-id}.");
			}
		});
		return id();
	}

	/**
	 * The place of an attribute.
	 * @param key {@code #}, {@code .} or {@code framework}
	 * @return its place, or that of the text
	 */
	public Place place(String key) {
		return this.places.getOrDefault(key, this.text.place());
	}

	Optional<SectionKind> kind() {
		return Optional.ofNullable(this.values.get(".")).flatMap(SectionKind::of);
	}

	Optional<String> framework() {
		return Optional.ofNullable(this.values.get("framework"));
	}

}
