package dev.framewise.hostile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * All that a page may consist of.
 */
final class AllowedDom {

	private static final Set<String> ELEMENTS = Set.of("html", "head", "title", "meta", "link", "body", "header", "nav",
			"main", "section", "article", "aside", "footer", "div", "p", "span", "h1", "h2", "h3", "h4", "h5", "h6",
			"a", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td",
			"form", "fieldset", "legend", "label", "input", "select", "option", "button", "strong", "em", "b", "del",
			"code", "pre", "figure", "figcaption", "blockquote", "details", "summary", "kbd", "mark", "dialog", "cite",
			"hr", "br", "img", "sup", "time", "script", "svg", "rect", "line", "circle");

	private static final Set<String> ATTRIBUTES = Set.of("id", "class", "lang", "href", "src", "alt", "title",
			"loading", "role", "tabindex", "scope", "colspan", "rowspan", "charset", "name", "content", "rel", "type",
			"value", "action", "method", "for", "checked", "selected", "required", "disabled", "hidden", "start", "x",
			"y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "datetime", "defer", "media",
			"crossorigin", "integrity", "autocomplete", "maxlength", "placeholder");

	/** What our own scripts read; each of a fixed form. */
	private static final Map<String, Pattern> OWN = Map.of("data-refine", Pattern.compile("[a-z-]*"), "data-swap",
			Pattern.compile("[a-z-]*"), "data-standard", Pattern.compile("[a-z0-9,-]*"), "data-copied",
			Pattern.compile("[A-Za-z .]*"), "data-copy-from",
			Pattern.compile("/guides/[a-z0-9-]+/[a-z.]+(\\?[^\"'<>]*)?"), "data-copy", Pattern.compile("[a-z:#-]*"),
			"data-line", Pattern.compile("[0-9]+"), "data-search", Pattern.compile("[a-z:]*"), "data-shortcut",
			Pattern.compile(""), "property", Pattern.compile("og:[a-z:_]+"));

	private static final Pattern ADDRESS = Pattern.compile("(?:https?://[^/]|mailto:|/(?!/)|[?#]).*|", Pattern.DOTALL);

	private AllowedDom() {
	}

	/**
	 * Everything on a page that should not be there.
	 */
	static List<String> faults(String address, Document page) {
		return page.getAllElements()
			.stream()
			.filter((element) -> !(element instanceof Document))
			.flatMap((element) -> faults(element))
			.map((fault) -> address + ": " + fault)
			.toList();
	}

	private static Stream<String> faults(Element element) {
		Stream<String> attributes = element.attributes()
			.asList()
			.stream()
			.filter((attribute) -> !isAllowed(element, attribute))
			.map((attribute) -> element.tagName() + " with " + attribute);
		boolean allowed = ELEMENTS.contains(element.tagName())
				&& (!element.tagName().equals("script") || isOurs(element));
		return allowed ? attributes : Stream.concat(Stream.of("<" + element.tagName() + ">"), attributes);
	}

	/** A script of ours is a file; data in one is no script, and cannot end it. */
	private static boolean isOurs(Element script) {
		return script.attr("src").startsWith("/assets/") ? script.data().isBlank()
				: script.attr("type").equals("application/ld+json") && script.data().indexOf('<') < 0;
	}

	private static boolean isAllowed(Element element, Attribute attribute) {
		String name = attribute.getKey();
		if (Set.of("href", "src", "action").contains(name)) {
			boolean own = name.equals("href") && Set.of("a", "link").contains(element.tagName());
			return ADDRESS.matcher(attribute.getValue()).matches()
					&& (own || attribute.getValue().startsWith("/") || attribute.getValue().isEmpty());
		}
		if (OWN.containsKey(name)) {
			return OWN.get(name).matcher(attribute.getValue()).matches();
		}
		return name.startsWith("aria-") || ATTRIBUTES.contains(name);
	}

}
