package dev.framewise.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The named regions of a sample: the lines between the comment lines {@code region: name}
 * and {@code endregion: name}.
 */
final class Regions {

	private static final Pattern MARK = Pattern.compile(
			"^[ \\t]*(?:#|//|--|;|/\\*|<!--|%)[ \\t]*(region|endregion):[ \\t]*(\\S+)[ \\t]*(?:\\*/|-->)?[ \\t]*$");

	private final List<String> lines;

	Regions(String text) {
		this.lines = text.lines().toList();
	}

	/**
	 * The whole sample without the marks.
	 */
	String all() {
		return text(this.lines);
	}

	Optional<String> find(String name) {
		int start = mark("region", name);
		int end = mark("endregion", name);
		return (start < 0 || end < start) ? Optional.empty() : Optional.of(text(this.lines.subList(start + 1, end)));
	}

	List<String> names() {
		return this.lines.stream()
			.map(MARK::matcher)
			.filter(Matcher::matches)
			.map((mark) -> mark.group(2))
			.distinct()
			.toList();
	}

	private int mark(String kind, String name) {
		for (int i = 0; i < this.lines.size(); i++) {
			Matcher mark = MARK.matcher(this.lines.get(i));
			if (mark.matches() && mark.group(1).equals(kind) && mark.group(2).equals(name)) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * The lines that are no marks, moved left as far as the leftmost of them allows,
	 * without blank lines at the ends.
	 */
	private static String text(List<String> lines) {
		String kept = String.join("\n", lines.stream().filter((line) -> !MARK.matcher(line).matches()).toList());
		return kept.stripIndent().replaceAll("\\A(?:[ \\t]*\\n)+", "").stripTrailing() + "\n";
	}

}
