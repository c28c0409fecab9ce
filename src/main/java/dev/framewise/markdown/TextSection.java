package dev.framewise.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The plain text between one heading and the next.
 *
 * @param id id of the heading; empty before the first one
 * @param heading text of the heading; empty before the first one
 * @param text the text below it
 */
public record TextSection(String id, String heading, String text) {

	private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

	/** What helps on the page and is no word of the text. */
	private static final Evaluator NO_TEXT = Selector.evaluatorOf("sup.footnote-ref, a.permalink, svg");

	/**
	 * Cuts the HTML of a page at its headings.
	 * @param html safe HTML, as the blocks of a document have it
	 * @return the sections in order; the first one has no heading and may be empty
	 */
	public static List<TextSection> of(String html) {
		Element body = Jsoup.parseBodyFragment(html).body();
		body.select(NO_TEXT).remove();
		List<TextSection> sections = new ArrayList<>();
		TextSection section = new TextSection("", "", "");
		for (Element element : body.children()) {
			if (HEADINGS.contains(element.normalName())) {
				sections.add(section);
				section = new TextSection(element.id(), element.text(), "");
			}
			else {
				section = section.and(element.text());
			}
		}
		sections.add(section);
		return List.copyOf(sections);
	}

	/**
	 * The section with more text at its end.
	 * @param more the text
	 * @return the longer section
	 */
	public TextSection and(String more) {
		String joined = this.text.isEmpty() ? more : more.isEmpty() ? this.text : this.text + " " + more;
		return new TextSection(this.id, this.heading, joined);
	}

}
