package dev.framewise.markdown;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/**
 * The second wall behind the writers of inline content: whatever they let through, only
 * these elements and attributes reach a page. Blocks around it are written from fixed
 * elements alone.
 */
final class Sanitizer {

	private static final Safelist ALLOWED = new Safelist()
		.addTags("a", "blockquote", "br", "code", "del", "div", "em", "figcaption", "figure", "h2", "h3", "h4", "h5",
				"h6", "hr", "img", "li", "ol", "p", "pre", "span", "strong", "sup", "table", "tbody", "td", "th",
				"thead", "tr", "ul")
		.addAttributes("a", "href", "title", "id", "class", "aria-label")
		.addAttributes("code", "class")
		.addAttributes("div", "class", "tabindex", "role", "aria-label")
		.addAttributes("figure", "class")
		.addAttributes("img", "src", "alt", "title", "loading")
		.addAttributes("li", "class")
		.addAttributes("ol", "start")
		.addAttributes("p", "class")
		.addAttributes("pre", "tabindex", "role", "aria-label")
		.addAttributes("span", "class")
		.addAttributes("sup", "class")
		.addAttributes("td", "class")
		.addAttributes("th", "class", "scope")
		.addAttributes(":all", "id")
		.addProtocols("a", "href", "http", "https", "mailto")
		.preserveRelativeLinks(true);

	private static final OutputSettings AS_WRITTEN = new OutputSettings().prettyPrint(false);

	/** Paths are judged against some address of this site; they stay paths. */
	private static final String HERE = "http://localhost/";

	private Sanitizer() {
	}

	static String clean(String html) {
		if (html.indexOf('<') < 0) {
			return html;
		}
		return PlainMarkup.is(html) ? html.replace("&quot;", "\"") : thorough(html);
	}

	/**
	 * The same for any HTML, made of a whole tree of elements.
	 */
	static String thorough(String html) {
		return Jsoup.clean(html, HERE, ALLOWED, AS_WRITTEN);
	}

}
