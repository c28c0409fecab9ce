package dev.framewise.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The frameworks a guide compares, and how they are recognised in its texts: by name or
 * id, case ignored, the longest first.
 *
 * @param all the frameworks in the order of columns
 * @param nameless those whose names cannot be read, so that they go by their ids: a word
 * that names no other may mean one of them, and is no mistake of the guide
 */
public record ComparedFrameworks(List<FrameworkName> all, List<FrameworkName> nameless) {

	/**
	 * Compared frameworks; the list is copied.
	 */
	public ComparedFrameworks {
		all = List.copyOf(all);
		nameless = List.copyOf(nameless);
	}

	/**
	 * Their ids.
	 * @return the ids in the order of columns
	 */
	public List<String> ids() {
		return this.all.stream().map(FrameworkName::id).toList();
	}

	/**
	 * Names and ids by which one may write them.
	 * @return the words
	 */
	public List<String> words() {
		return this.all.stream().flatMap(ComparedFrameworks::words).distinct().toList();
	}

	/**
	 * The framework that a word is taken for where it names no other.
	 * @return one whose name cannot be read, or empty where all can
	 */
	public Optional<FrameworkName> unnamed() {
		return this.nameless.stream().findFirst();
	}

	/**
	 * The framework that a whole text names.
	 * @param text a name or an id
	 * @return the framework, or empty
	 */
	public Optional<FrameworkName> named(String text) {
		return this.all.stream()
			.filter((framework) -> words(framework).anyMatch((word) -> word.equalsIgnoreCase(text.strip())))
			.findFirst();
	}

	/**
	 * The framework whose name or id a text begins with, as a whole word.
	 * @param text the text
	 * @return the matched length and the framework, or empty
	 */
	public Optional<Match> atStart(String text) {
		Matcher matcher = words("^").matcher(text);
		return matcher.find() ? named(matcher.group()).map((framework) -> new Match(framework, matcher.end()))
				: Optional.empty();
	}

	/**
	 * Every framework that stands somewhere in a text, as a whole word.
	 * @param text the text
	 * @return ids in the order of columns
	 */
	public List<String> mentionedIn(String text) {
		List<FrameworkName> found = new ArrayList<>();
		Matcher matcher = words("(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][.-])").matcher(text);
		while (matcher.find()) {
			named(matcher.group()).ifPresent(found::add);
		}
		return this.all.stream().filter(found::contains).map(FrameworkName::id).toList();
	}

	private Pattern words(String before) {
		String words = words().stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|"));
		return Pattern.compile(before + "(?:" + words + ")(?![\\p{L}\\p{N}]|[.+#-][\\p{L}\\p{N}])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static Stream<String> words(FrameworkName framework) {
		return Stream.of(framework.name(), framework.id());
	}

	/**
	 * All names in a sentence.
	 * @return names joined by commas
	 */
	public String inWords() {
		return this.all.stream().map(FrameworkName::name).collect(Collectors.joining(", "));
	}

	/**
	 * A name found at the start of a text.
	 *
	 * @param framework the framework
	 * @param length how long the name is there
	 */
	public record Match(FrameworkName framework, int length) {

	}

}
