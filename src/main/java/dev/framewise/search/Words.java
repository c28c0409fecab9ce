package dev.framewise.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of what somebody asks for. Nothing in it is an operator.
 *
 * @param all the words to look for, each once
 * @param open the last word, where it may go on because nothing stands behind it yet;
 * else empty
 * @param cut whether there were more words than are looked for
 */
record Words(List<String> all, String open, boolean cut) {

	/** More words than this make a query that costs much and finds nothing. */
	static final int MOST = 12;

	/** Words that a question has and an answer need not have. */
	private static final Set<String> OF_QUESTIONS = Set.of("about", "am", "can", "could", "did", "do", "doe", "does",
			"from", "has", "have", "how", "i", "me", "my", "should", "than", "vs", "versus", "we", "what", "when",
			"where", "which", "who", "why", "would", "you", "your");

	/**
	 * Reads a query. Words that stand everywhere are left out, unless there are no
	 * others.
	 */
	static Words of(String query, Analyzer analyzer) {
		Set<String> found = new LinkedHashSet<>();
		String last = "";
		int end = 0;
		try (TokenStream tokens = analyzer.tokenStream(PassageFields.TEXT, query)) {
			CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
			OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				last = word.toString();
				found.add(last);
				end = place.endOffset();
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Texts in memory can be read", ex);
		}
		List<String> telling = found.stream().filter((word) -> !isEverywhere(word)).toList();
		List<String> words = telling.isEmpty() ? List.copyOf(found) : telling;
		return new Words(words.stream().limit(MOST).toList(), (end == query.length()) ? last : "", words.size() > MOST);
	}

	private static boolean isEverywhere(String word) {
		return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word) || OF_QUESTIONS.contains(word);
	}

	boolean isEmpty() {
		return this.all.isEmpty();
	}

	/**
	 * Whether a word may be the beginning of a longer one.
	 */
	boolean isOpen(String word) {
		return word.equals(this.open);
	}

}
