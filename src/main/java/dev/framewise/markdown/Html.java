package dev.framewise.markdown;

/**
 * Writes HTML: text escaped, attributes quoted.
 */
final class Html {

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

	static String element(String name, String content) {
		return "<" + name + ">" + content + "</" + name + ">";
	}

	static String link(String href, String content) {
		return "<a href=\"" + escape(href) + "\">" + content + "</a>";
	}

}
