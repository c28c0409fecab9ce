package dev.framewise.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Forms|form", "FORMS!|form", "list_display|list display", "models.py|model py", "6.1.3|6.1.3",
					"Café Münster|cafe munster", "the editor's view|editor view", "how do I write tests|write test",
					"to be or not to be|to be or not",
					"a AND b OR NOT c*~[x TO y]^2 +d -e \"f\" \\g /h/|b c x y 2 d e f g h" })
	void cutsAQueryIntoTheWordsThatTellSomething(String query, String words) {
		assertThat(of(query).all()).containsExactly(words.split(" "));
	}

	@Test
	void nothingIsLeftOfPunctuation() {
		assertThat(of("* ? ~ && || !").isEmpty()).isTrue();
	}

	@Test
	void theLastWordMayGoOnUntilSomethingStandsBehindIt() {
		assertThat(of("big tre").isOpen("tre")).isTrue();
		assertThat(of("big tre").isOpen("big")).isFalse();
		assertThat(of("big tre ").isOpen("tre")).isFalse();
		assertThat(of("tree and the").isOpen("tree")).isFalse();
	}

	@Test
	void moreThanTwelveWordsAreCut() {
		Words words = of("one two three four five six seven eight nine ten eleven twelve thirteen");
		assertThat(words.all()).hasSize(12).doesNotContain("thirteen");
		assertThat(words.cut()).isTrue();
	}

	@Test
	void otherLanguagesKeepTheirEndings() {
		assertThat(Words.of("Bäume und Gräs", new WordAnalyzer("de")).all()).containsExactly("baume", "und", "gras");
		assertThat(Words.of("prés", new WordAnalyzer("fr")).all()).containsExactly("pres");
	}

	private static Words of(String query) {
		return Words.of(query, new WordAnalyzer("en-GB"));
	}

}
