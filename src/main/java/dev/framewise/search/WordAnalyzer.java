package dev.framewise.search;

import java.io.Reader;
import java.util.Locale;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts texts into words as searches compare them: case and accents ignored, names such as
 * {@code list_display} and {@code models.py} cut into their words, in English without the
 * endings of plural and possessive. Texts and queries go the same way.
 */
final class WordAnalyzer extends Analyzer {

	private static final int LONGEST_WORD = 60;

	private final boolean english;

	/**
	 * An analyzer.
	 * @param language language of the texts, as in HTML's {@code lang}
	 */
	WordAnalyzer(String language) {
		this.english = Locale.forLanguageTag(language).getLanguage().equals("en");
	}

	@Override
	protected Reader initReader(String field, Reader reader) {
		return new JointReader(reader);
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		StandardTokenizer words = new StandardTokenizer();
		words.setMaxTokenLength(LONGEST_WORD);
		return new TokenStreamComponents(words, filter(words));
	}

	private TokenStream filter(Tokenizer words) {
		TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
		return this.english ? new EnglishMinimalStemFilter(new EnglishPossessiveFilter(folded)) : folded;
	}

}
