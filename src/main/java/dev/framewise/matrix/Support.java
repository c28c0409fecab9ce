package dev.framewise.matrix;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How far a framework supports what a row asks for. The words that mean each are the
 * contract's; a word that is in no list means none of them.
 */
public enum Support {

	/** There without adding anything. */
	YES("yes", "built-in", "native", "full", "✓", "✔", "✅"),

	/** There in part. */
	PARTIAL("partial", "limited", "some"),

	/** There with something added, or by hand. */
	ADDON("external", "manual", "add-on", "plugin", "third-party", "via"),

	/** Not there. */
	NO("no", "none", "✗", "✘", "❌"),

	/** Not known, which never counts as no; its marks are whole cells. */
	UNKNOWN("", "?", "-", "—", "n/a");

	/** Keyboards add these to a check mark to ask for its drawn or its text shape. */
	private static final String VARIATION_SELECTORS = "[\uFE0E\uFE0F]";

	private final Set<String> words;

	Support(String... words) {
		this.words = Set.of(words);
	}

	/**
	 * The name that the API and the style sheets use.
	 * @return the name in lower case
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * What the first word of a cell says.
	 * @param word the whole word, in any case
	 * @return the support it means; empty for any other word, and never {@link #UNKNOWN},
	 * which only a whole cell can mean
	 */
	static Optional<Support> ofFirstWord(String word) {
		String folded = fold(word);
		return Arrays.stream(values())
			.filter((support) -> support != UNKNOWN && support.words.contains(folded))
			.findFirst();
	}

	/**
	 * Whether a whole cell is one of the marks for not known.
	 * @param cell the cell's text, without white space around it
	 * @return true where it is empty or such a mark
	 */
	static boolean isUnknown(String cell) {
		return UNKNOWN.words.contains(fold(cell));
	}

	private static String fold(String word) {
		return word.replaceAll(VARIATION_SELECTORS, "").toLowerCase(Locale.ROOT);
	}

}
