package dev.framewise.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Supplier;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Marks the words that were looked for in the texts they were found in. All of the text
 * is escaped; only the marks are HTML.
 */
final class Marker {

	/** About how many characters a part of a text has. */
	private static final int PART = 140;

	private static final int MOST_PARTS = 2;

	/** Longer texts are not looked at to their end. */
	private static final int LONGEST = 200_000;

	private final Query query;

	private final Highlighter whole;

	private final Highlighter part;

	Marker(Analyzer analyzer, Query query) {
		this.query = query;
		this.whole = new Highlighter(analyzer, WholeBreakIterator::new);
		this.part = new Highlighter(analyzer, () -> LengthGoalBreakIterator
			.createClosestToLength(BreakIterator.getWordInstance(Locale.ROOT), PART, 0.3f));
	}

	/**
	 * A text as a whole.
	 */
	String whole(String field, String text) throws IOException {
		return this.whole.mark(field, this.query, text, 1);
	}

	/**
	 * The parts of a text that say the most of what was looked for, or its beginning.
	 */
	String part(String field, String text) throws IOException {
		return this.part.mark(field, this.query, text, MOST_PARTS);
	}

	/**
	 * Opens what the library keeps to its own kind: marking a text that is at hand.
	 */
	private static final class Highlighter extends UnifiedHighlighter {

		private Highlighter(Analyzer analyzer, Supplier<BreakIterator> parts) {
			super(builderWithoutSearcher(analyzer).withBreakIterator(parts)
				.withMaxLength(LONGEST)
				.withFormatter(new MarkFormatter()));
		}

		private String mark(String field, Query query, String text, int parts) throws IOException {
			Object marked = text.isBlank() ? null : highlightWithoutSearcher(field, query, text, parts);
			return (marked == null) ? "" : marked.toString();
		}

	}

}
