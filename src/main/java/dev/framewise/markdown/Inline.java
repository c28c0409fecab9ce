package dev.framewise.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.framewise.problem.Place;

/**
 * Inline content with the place of each part. Readers look for syntax of their own in its
 * {@linkplain #pattern() pattern} and cut it there.
 */
public final class Inline {

	/** Stands in a pattern for anything that is not bare text. */
	public static final char OPAQUE = '\uFFFC';

	private static final Pattern WHITE = Pattern.compile("\\s+");

	private final Place place;

	private final List<Span> spans;

	Inline(Place place, List<Span> spans) {
		this.place = place;
		this.spans = List.copyOf(spans);
	}

	static Inline empty() {
		return new Inline(Place.start(""), List.of());
	}

	/**
	 * Where the content starts.
	 * @return the place
	 */
	public Place place() {
		return this.spans.isEmpty() ? this.place : this.spans.get(0).place();
	}

	/**
	 * The bare text, with {@link #OPAQUE} for each other part and a line feed for each
	 * line end.
	 * @return text to look for syntax in
	 */
	public String pattern() {
		return this.spans.stream()
			.map((span) -> span.plain() ? span.text() : String.valueOf(OPAQUE))
			.collect(Collectors.joining());
	}

	/**
	 * The place of a character of the pattern.
	 * @param index index in the pattern
	 * @return the place
	 */
	public Place place(int index) {
		int start = 0;
		for (Span span : this.spans) {
			int length = length(span);
			if (index < start + length) {
				return span.plain() ? span.place().plus(span.text().codePointCount(0, index - start)) : span.place();
			}
			start += length;
		}
		return place().plus(index);
	}

	/**
	 * Part of the content.
	 * @param from index in the pattern, inclusive
	 * @param to index in the pattern, exclusive
	 * @return the part
	 */
	public Inline slice(int from, int to) {
		List<Span> part = new ArrayList<>();
		int start = 0;
		for (Span span : this.spans) {
			int end = start + length(span);
			int first = Math.max(from, start) - start;
			int last = Math.min(to, end) - start;
			if (first < last) {
				part.add((last - first == length(span)) ? span : span.slice(first, last));
			}
			start = end;
		}
		return new Inline(place(from), part);
	}

	/**
	 * The content without white space at its ends.
	 * @return the part between
	 */
	public Inline strip() {
		String pattern = pattern();
		int leading = pattern.length() - pattern.stripLeading().length();
		return slice(leading, Math.max(leading, pattern.stripTrailing().length()));
	}

	/**
	 * The content before the footnote references at its end.
	 */
	Inline withoutTrailingFootnotes() {
		return new Inline(this.place, this.spans.subList(0, trailingFootnotesStart())).strip();
	}

	/**
	 * The footnote references at the end.
	 */
	Inline trailingFootnotes() {
		return new Inline(this.place, this.spans.subList(trailingFootnotesStart(), this.spans.size()));
	}

	private int trailingFootnotesStart() {
		int start = this.spans.size();
		while (start > 0 && this.spans.get(start - 1).isFootnote()) {
			start--;
		}
		return start;
	}

	/**
	 * This content with more behind it.
	 */
	Inline and(Inline more) {
		List<Span> both = new ArrayList<>(this.spans);
		both.addAll(more.spans);
		return new Inline(this.place, both);
	}

	/**
	 * The content without what a pattern finds in its pattern.
	 */
	Inline without(Pattern syntax) {
		Matcher matcher = syntax.matcher(pattern());
		Inline kept = new Inline(this.place, List.of());
		int start = 0;
		while (matcher.find()) {
			kept = kept.and(slice(start, matcher.start()));
			start = matcher.end();
		}
		return kept.and(slice(start, pattern().length()));
	}

	/**
	 * Whether nothing but white space is there.
	 * @return whether it is blank
	 */
	public boolean isBlank() {
		return pattern().isBlank();
	}

	/**
	 * The plain text: white space folded, footnote references left out.
	 * @return the text
	 */
	public String text() {
		return WHITE.matcher(this.spans.stream().map(Span::text).collect(Collectors.joining())).replaceAll(" ").strip();
	}

	/**
	 * The safe HTML.
	 * @return the HTML
	 */
	public String html() {
		return Sanitizer.clean(this.spans.stream().map(Span::html).collect(Collectors.joining()));
	}

	/**
	 * Plain text and HTML without footnote references, for places where the footnotes are
	 * shown in another form.
	 * @return text and HTML
	 */
	public RichText richText() {
		String html = Html.withoutFootnotes(this.spans.stream().map(Span::html).collect(Collectors.joining()));
		return new RichText(text(), Sanitizer.clean(html).strip());
	}

	/**
	 * The links.
	 * @return the links in order
	 */
	public List<Link> links() {
		return this.spans.stream().flatMap((span) -> span.links().stream()).toList();
	}

	/**
	 * The footnote references.
	 * @return the references in order
	 */
	public List<FootnoteReference> footnotes() {
		return this.spans.stream().flatMap((span) -> span.footnotes().stream()).toList();
	}

	private static int length(Span span) {
		return span.plain() ? span.text().length() : 1;
	}

}
