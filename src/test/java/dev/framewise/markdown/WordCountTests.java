package dev.framewise.markdown;

import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordCountTests {

	private static final Pattern TAG = Pattern.compile("<[^>]*+>");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’.-][\\p{L}\\p{N}]++)*+");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "it's|1", "well-set book.|2", "6.1.3|1", "a--b|2", "don’t|1", "<p class=\"a b\">one</p>|1",
					"o<em>n</em>e|3", "a.<b>b|2", "a < b|2", "naïve Ⅷ ½ 漢字|4", "𝒳-𝒴|1", "a-|1", "-a|1" })
	void wordsAreCounted(String html, int words) {
		assertThat(WordCount.of(html)).isEqualTo(words);
	}

	@Test
	void whatIsCountedIsWhatThePatternsSay() {
		Random random = new Random(1);
		String[] parts = { "a", "é", "7", "½", "'", "’", ".", "-", " ", "<", ">", "<b>", "</b>", "𝒳", "\ud835",
				"&amp;", "\u0301", "_" };
		for (int round = 0; round < 20_000; round++) {
			StringBuilder html = new StringBuilder();
			random.ints(12, 0, parts.length).forEach((part) -> html.append(parts[part]));
			long expected = WORD.matcher(TAG.matcher(html).replaceAll(" ")).results().count();
			assertThat(WordCount.of(html.toString())).as(html.toString()).isEqualTo((int) expected);
		}
	}

}
