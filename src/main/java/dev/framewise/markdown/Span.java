package dev.framewise.markdown;

import java.util.List;

import dev.framewise.problem.Place;

/**
 * A run of inline content.
 *
 * @param place where it starts
 * @param plain whether it is bare text, in which syntax of our own may stand; an escaped
 * character, code, a link or emphasis is not
 * @param text its plain text
 * @param html its safe HTML
 * @param links the links in it
 * @param footnotes the footnote references in it
 */
record Span(Place place, boolean plain, String text, String html, List<Link> links, List<FootnoteReference> footnotes) {

	static Span plain(Place place, String text) {
		return new Span(place, true, text, Html.escape(text), List.of(), List.of());
	}

	Span {
		links = List.copyOf(links);
		footnotes = List.copyOf(footnotes);
	}

	/**
	 * Part of bare text, by UTF-16 units.
	 */
	Span slice(int from, int to) {
		int before = this.text.codePointCount(0, from);
		return plain(this.place.plus(before), this.text.substring(from, to));
	}

	boolean isFootnote() {
		return this.text.isEmpty() && this.footnotes.size() == 1;
	}

}
