package dev.framewise.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
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

	private final Highlighter whole;

	private final Highlighter part;

	Marker(Analyzer analyzer, Query query) {
		this.whole = new Highlighter(analyzer, query, WholeBreakIterator::new, 1);
		this.part = new Highlighter(analyzer, query, () -> LengthGoalBreakIterator
			.createClosestToLength(BreakIterator.getWordInstance(Locale.ROOT), PART, 0.3f), MOST_PARTS);
	}

	/**
	 * A text as a whole.
	 */
	String whole(String field, String text) throws IOException {
		return this.whole.mark(field, text);
	}

	/**
	 * The parts of a text that say the most of what was looked for, or its beginning.
	 */
	String part(String field, String text) throws IOException {
		return this.part.mark(field, text);
	}

	/**
	 * Opens what the library keeps to its own kind: marking texts that are at hand. What
	 * a word may be misspelt as is worked out once for all texts of a field.
	 */
	private static final class Highlighter extends UnifiedHighlighter {

		private final Query query;

		private final int parts;

		private final Map<String, FieldHighlighter> fields = new HashMap<>();

		/**
		 * The words are looked for one by one: to search each text anew, as the library
		 * would do for phrases, takes longer than the search.
		 */
		private Highlighter(Analyzer analyzer, Query query, Supplier<BreakIterator> cutter, int parts) {
			super(builderWithoutSearcher(analyzer).withBreakIterator(cutter)
				.withMaxLength(LONGEST)
				.withFormatter(new MarkFormatter())
				.withWeightMatches(false)
				.withPassageRelevancyOverSpeed(false));
			this.query = query;
			this.parts = parts;
		}

		private String mark(String field, String text) throws IOException {
			Object marked = text.isBlank() ? null : field(field).highlightFieldForDoc(null, -1, text);
			return (marked == null) ? "" : marked.toString();
		}

		private FieldHighlighter field(String name) {
			return this.fields.computeIfAbsent(name,
					(field) -> getFieldHighlighter(field, this.query, extractTerms(this.query), this.parts));
		}

	}

}
