package dev.framewise.markdown;

/**
 * Counts words in HTML: letters and digits, also with an apostrophe, a dot or a hyphen
 * between them. A tag ends a word.
 */
final class WordCount {

	private static final String JOINTS = "'’.-";

	private WordCount() {
	}

	static int of(String html) {
		int words = 0;
		boolean inWord = false;
		int at = 0;
		while (at < html.length()) {
			int character = html.codePointAt(at);
			boolean counts = counts(character);
			words += (counts && !inWord) ? 1 : 0;
			inWord = counts || (inWord && joins(html, at));
			at = (character == '<') ? afterTag(html, at) : at + Character.charCount(character);
		}
		return words;
	}

	private static boolean joins(String html, int at) {
		return JOINTS.indexOf(html.charAt(at)) >= 0 && at + 1 < html.length() && counts(html.codePointAt(at + 1));
	}

	private static boolean counts(int character) {
		if (character < 128) {
			return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
					|| (character >= '0' && character <= '9');
		}
		return switch (Character.getType(character)) {
			case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
					Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER,
					Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
				true;
			default -> false;
		};
	}

	/**
	 * What follows a tag, or the character where no tag is closed behind it.
	 */
	private static int afterTag(String html, int at) {
		int end = html.indexOf('>', at);
		return (end < 0) ? at + 1 : end + 1;
	}

}
