package dev.framewise.search;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Asks the index for words: each as it is, with one slip of typing where it has four
 * letters or more, and the last one also as the beginning of a longer word. A heading
 * counts more than the text below it, and that more than the title of the whole page.
 */
final class WordQuery {

	private static final float HEADING = 3;

	private static final float TEXT = 1;

	private static final float TITLE = 0.4f;

	private static final float BEGUN = 0.6f;

	private static final float MISSPELT = 0.25f;

	private static final int SHORTEST_MISSPELT = 4;

	private static final int SHORTEST_BEGUN = 2;

	/** How many words of the index one misspelt word may stand for. */
	private static final int MOST_SPELLINGS = 40;

	private final Words words;

	private WordQuery(Words words) {
		this.words = words;
	}

	/**
	 * Passages with all of the words.
	 */
	static Query all(Words words) {
		return new WordQuery(words).query(true);
	}

	/**
	 * Passages with some of the words.
	 */
	static Query some(Words words) {
		return new WordQuery(words).query(false);
	}

	/**
	 * The title of the page may say some of the words, but one at least is the passage's
	 * own.
	 */
	private Query query(boolean all) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		BooleanQuery.Builder own = new BooleanQuery.Builder();
		for (String word : this.words.all()) {
			query.add(new DisjunctionMaxQuery(anywhere(word), 0), all ? Occur.MUST : Occur.SHOULD);
			inPassage(word).forEach((spelling) -> own.add(spelling, Occur.SHOULD));
		}
		return query.add(own.build(), Occur.FILTER).build();
	}

	private List<Query> anywhere(String word) {
		List<Query> spellings = new ArrayList<>(inPassage(word));
		spellings.add(new BoostQuery(new TermQuery(new Term(PassageFields.TITLE, word)), TITLE));
		return spellings;
	}

	private List<Query> inPassage(String word) {
		List<Query> spellings = new ArrayList<>();
		spellings(spellings, PassageFields.HEADING, word, HEADING);
		spellings(spellings, PassageFields.TEXT, word, TEXT);
		return spellings;
	}

	private void spellings(List<Query> spellings, String field, String word, float weight) {
		Term term = new Term(field, word);
		spellings.add(new BoostQuery(new TermQuery(term), weight));
		if (this.words.isOpen(word) && word.length() >= SHORTEST_BEGUN) {
			spellings.add(new BoostQuery(new PrefixQuery(term), weight * BEGUN));
		}
		if (word.length() >= SHORTEST_MISSPELT && word.chars().noneMatch(Character::isDigit)) {
			spellings.add(new BoostQuery(new FuzzyQuery(term, 1, 0, MOST_SPELLINGS, true), weight * MISSPELT));
		}
	}

}
