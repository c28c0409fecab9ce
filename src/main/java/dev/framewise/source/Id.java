package dev.framewise.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The two rules of ids: what one looks like, and how one is made of a text.
 */
public final class Id {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

	private static final Pattern ENDS = Pattern.compile("^-|-$");

	private Id() {
	}

	/**
	 * Whether a word is an id: lower case letters and digits, joined by single hyphens.
	 * @param word the word
	 * @return whether it is an id
	 */
	public static boolean isValid(String word) {
		boolean joined = true;
		for (int i = 0; i < word.length(); i++) {
			boolean hyphen = word.charAt(i) == '-';
			if ((hyphen && joined) || (!hyphen && !isPlain(word.charAt(i)))) {
				return false;
			}
			joined = hyphen;
		}
		return !joined;
	}

	private static boolean isPlain(char character) {
		return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
	}

	/**
	 * The slug of a text: NFKD, marks dropped, lower case, each run outside
	 * {@code [a-z0-9]} one hyphen, ends trimmed.
	 * @param text plain text
	 * @return the slug, empty where nothing is left
	 */
	public static String slugOf(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		String hyphened = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
		return ENDS.matcher(hyphened).replaceAll("");
	}

}
