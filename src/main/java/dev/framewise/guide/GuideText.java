package dev.framewise.guide;

import java.util.List;
import java.util.Set;

/**
 * What there is to read in a guide, without what only its own page needs.
 *
 * @param facts what lists say of it
 * @param parts its pieces in the order of reading
 * @param questions ids of the headings that are questions of its FAQ
 */
public record GuideText(Guide.Facts facts, List<ArticlePart> parts, Set<String> questions) {

	/**
	 * A text; the collections are copied.
	 */
	public GuideText {
		parts = List.copyOf(parts);
		questions = Set.copyOf(questions);
	}

}
