package dev.framewise.markdown;

/**
 * Plain text and safe HTML of the same inline content.
 *
 * @param text the plain text
 * @param html the safe HTML
 */
public record RichText(String text, String html) {

	/**
	 * Bare text without any markup.
	 * @param text the text
	 * @return the text, and the same escaped
	 */
	public static RichText of(String text) {
		return new RichText(text, Html.escape(text));
	}

}
