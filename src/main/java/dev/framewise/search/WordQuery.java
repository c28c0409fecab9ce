package dev.framewise.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.StringHelper;

/**
 * Asks the index for words: each as it is, the last one also as the beginning of a longer
 * word, or where nothing has it like that and it has four letters or more, with one slip
 * of typing. A heading counts more than the text below it, and that more than the title
 * of the whole page.
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

	private final IndexSearcher searcher;

	private WordQuery(Words words, IndexSearcher searcher) {
		this.words = words;
		this.searcher = searcher;
	}

	/**
	 * Passages with all of the words.
	 */
	static Query all(Words words, IndexSearcher searcher) throws IOException {
		return new WordQuery(words, searcher).query(true);
	}

	/**
	 * Passages with some of the words.
	 */
	static Query some(Words words, IndexSearcher searcher) throws IOException {
		return new WordQuery(words, searcher).query(false);
	}

	/**
	 * The title of the page may say some of the words, but one at least is the passage's
	 * own.
	 */
	private Query query(boolean all) throws IOException {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		BooleanQuery.Builder own = new BooleanQuery.Builder();
		for (String word : this.words.all()) {
			List<Query> inPassage = inPassage(word);
			query.add(new DisjunctionMaxQuery(anywhere(word, inPassage), 0), all ? Occur.MUST : Occur.SHOULD);
			inPassage.forEach((spelling) -> own.add(spelling, Occur.SHOULD));
		}
		return query.add(own.build(), Occur.FILTER).build();
	}

	private static List<Query> anywhere(String word, List<Query> inPassage) {
		List<Query> spellings = new ArrayList<>(inPassage);
		spellings.add(new BoostQuery(new TermQuery(new Term(PassageFields.TITLE, word)), TITLE));
		return spellings;
	}

	private List<Query> inPassage(String word) throws IOException {
		List<Query> spellings = new ArrayList<>();
		spellings(spellings, PassageFields.HEADING, word, HEADING);
		spellings(spellings, PassageFields.TEXT, word, TEXT);
		return spellings;
	}

	private void spellings(List<Query> spellings, String field, String word, float weight) throws IOException {
		Term term = new Term(field, word);
		spellings.add(new BoostQuery(new TermQuery(term), weight));
		if (this.words.isOpen(word) && word.length() >= SHORTEST_BEGUN) {
			spellings.add(new BoostQuery(new PrefixQuery(term), weight * BEGUN));
		}
		if (mayBeMisspelt(word)) {
			// Which words of the index these are is looked up once for both their places.
			Query misspelt = this.searcher.rewrite(new FuzzyQuery(term, 1, 0, MOST_SPELLINGS, true));
			spellings.add(new BoostQuery(misspelt, weight * MISSPELT));
		}
	}

	/**
	 * To go through all words of the index for one that is known, or is the beginning of
	 * one, takes longer than all the rest, and finds what nobody asked for.
	 */
	private boolean mayBeMisspelt(String word) throws IOException {
		if (word.length() < SHORTEST_MISSPELT || word.chars().anyMatch(Character::isDigit)) {
			return false;
		}
		for (String field : PassageFields.WITH_WORDS) {
			if (isKnown(new Term(field, word))) {
				return false;
			}
		}
		return true;
	}

	private boolean isKnown(Term term) throws IOException {
		IndexReader index = this.searcher.getIndexReader();
		if (!this.words.isOpen(term.text())) {
			return index.docFreq(term) > 0;
		}
		Terms terms = MultiTerms.getTerms(index, term.field());
		if (terms == null) {
			return false;
		}
		TermsEnum all = terms.iterator();
		return all.seekCeil(term.bytes()) != SeekStatus.END && StringHelper.startsWith(all.term(), term.bytes());
	}

}
