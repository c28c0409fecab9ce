package dev.framewise.guide;

import java.util.Optional;

import dev.framewise.markdown.Block;
import dev.framewise.markdown.Inline;

/**
 * An item of a plan to learn something, as {@code Week 1: models and views}.
 *
 * @param when what stands before the colon
 * @param what the rest of its first paragraph
 */
public record LearningItem(Inline when, Inline what) {

	/** A longer text before a colon is no time but part of the sentence. */
	private static final int LONGEST_WHEN = 40;

	/**
	 * Reads an item.
	 * @param item an item of a list
	 * @return its parts, or empty where it does not say when
	 */
	public static Optional<LearningItem> of(Block.Item item) {
		return item.blocks()
			.stream()
			.limit(1)
			.filter(Block.Paragraph.class::isInstance)
			.map((block) -> ((Block.Paragraph) block).text())
			.flatMap((text) -> parts(text).stream())
			.findFirst();
	}

	private static Optional<LearningItem> parts(Inline text) {
		String pattern = text.pattern();
		int colon = pattern.indexOf(':');
		return (colon < 0 || colon > LONGEST_WHEN) ? Optional.empty()
				: Optional.of(new LearningItem(text.slice(0, colon), text.slice(colon + 1, pattern.length()).strip()));
	}

}
