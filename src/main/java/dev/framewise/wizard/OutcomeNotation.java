package dev.framewise.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.framewise.framework.ComparedFrameworks;

/**
 * What an answer speaks for: frameworks joined by {@code ,}, {@code or} or {@code and},
 * or {@code either}, which speaks for none.
 */
final class OutcomeNotation {

	private static final String EITHER = "either";

	private static final Pattern JOINT = Pattern.compile("^\\s*(?:,\\s*(?:(?:or|and)\\s)?|(?:or|and)\\s)\\s*",
			Pattern.CASE_INSENSITIVE);

	private final ComparedFrameworks compared;

	OutcomeNotation(ComparedFrameworks compared) {
		this.compared = compared;
	}

	Result read(String text) {
		if (text.strip().equalsIgnoreCase(EITHER)) {
			return new Result(Optional.of(List.of()), 0, "", false);
		}
		List<String> found = new ArrayList<>();
		int at = 0;
		while (true) {
			Optional<ComparedFrameworks.Match> name = this.compared.atStart(text.substring(at));
			if (name.isEmpty()) {
				return new Result(Optional.empty(), at, text.substring(at).strip(), false);
			}
			found.add(name.get().framework().id());
			at += name.get().length();
			Matcher joint = JOINT.matcher(text.substring(at));
			if (!joint.find()) {
				String rest = text.substring(at).strip();
				return new Result(rest.isEmpty() ? Optional.of(found.stream().distinct().toList()) : Optional.empty(),
						at, rest, this.compared.atStart(rest).isPresent());
			}
			at += joint.end();
		}
	}

	List<String> words() {
		List<String> words = new ArrayList<>(this.compared.words());
		words.add(EITHER);
		return words;
	}

	/**
	 * What an answer speaks for that names nobody known: a framework whose name cannot be
	 * read, where there is one.
	 */
	Optional<List<String>> unnamed() {
		return this.compared.unnamed().map((framework) -> List.of(framework.id()));
	}

	String fault(Result result, String found) {
		if (result.joined()) {
			return "Between two frameworks stands a comma, 'or' or 'and'; before '" + found + "' there is none.";
		}
		return (found.isEmpty() ? "Behind the arrow stands no framework"
				: "'" + found + "' is no framework the guide compares") + "; allowed are " + this.compared.inWords()
				+ ", joined by commas, 'or' or 'and', or 'either'.";
	}

	/**
	 * What was read.
	 *
	 * @param frameworks the ids, none for {@code either}; empty where it cannot be read
	 * @param stop index where reading stopped
	 * @param rest what stands there
	 * @param joined whether another name stands there without a joint
	 */
	record Result(Optional<List<String>> frameworks, int stop, String rest, boolean joined) {

	}

}
