package dev.framewise.markdown;

import java.util.regex.Pattern;

/**
 * Writes HTML: text escaped, attributes quoted.
 */
final class Html {

	private static final Pattern FOOTNOTE = Pattern.compile("<sup class=\"footnote-ref\">.*?</sup>");

	private Html() {
	}

	static String escape(CharSequence text) {
		StringBuilder html = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			switch (character) {
				case '&' -> html.append("&amp;");
				case '<' -> html.append("&lt;");
				case '>' -> html.append("&gt;");
				case '"' -> html.append("&quot;");
				default -> html.append(character);
			}
		}
		return html.toString();
	}

	/**
	 * HTML without references to footnotes, for places where the footnotes are not.
	 */
	static String withoutFootnotes(String html) {
		return FOOTNOTE.matcher(html).replaceAll("");
	}

	static String element(String name, String content) {
		return "<" + name + ">" + content + "</" + name + ">";
	}

	static String link(String href, String content) {
		return "<a href=\"" + escape(href) + "\">" + content + "</a>";
	}

}
