package dev.framewise.markdown;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainMarkupTests {

	/** What inline content is made of, and what might be mistaken for it. */
	private static final List<String> PIECES = List.of("word", " ", "\n", "é", "字", "\u2028", "\u00a0", "\u0000", "\r",
			"\t", "\ud83d\ude42", "\ud83d", "&amp;", "&lt;", "&gt;", "&quot;", "&nbsp;", "&", ">", "\"", "'", "<em>",
			"</em>", "<strong>", "</strong>", "<del>", "</del>", "<code>", "</code>", "<br />", "<a>", "</a>",
			"<a href=\"/guides/a#b\">", "<a href=\"https://a.example/b?c=d\">", "<a href=\"http://a.example\">",
			"<a href=\"#a\">", "<a href=\"//a.example\">", "<a href=\"javascript:x\">", "<a href=\"/a&amp;b\">",
			"<a href=\"https://a.example:99999/\">", "<a href=\"https://a.example/b\" onclick=\"x\">",
			"<sup class=\"footnote-ref\">", "</sup>",
			"<a id=\"fnref:1-2\" href=\"/guides/a#fn:1\" aria-label=\"Footnote 1\">", "<sup>", "<script>", "</script>",
			"<p>", "</p>", "<EM>", "</em >", "<!--", "-->", "<", "</");

	private static final int TRIES = 200_000;

	@Test
	void theThoroughLookLeavesItAsItIs() {
		Random random = new Random(20_261_127);
		int plain = 0;
		for (int i = 0; i < TRIES; i++) {
			String html = html(random, 1 + random.nextInt(8));
			if (PlainMarkup.is(html)) {
				plain++;
				assertThat(Sanitizer.thorough(html)).isEqualTo(html.replace("&quot;", "\""));
			}
		}
		assertThat(plain).isGreaterThan(TRIES / 40);
	}

	/**
	 * Pieces in any order, often with an end tag for one opened before.
	 */
	private static String html(Random random, int pieces) {
		StringBuilder html = new StringBuilder();
		for (int i = 0; i < pieces; i++) {
			String piece = PIECES.get(random.nextInt(PIECES.size()));
			html.append(piece);
			if (piece.matches("(?s)<[a-z].*") && random.nextInt(4) > 0) {
				html.append(html(random, random.nextInt(3))).append("</").append(piece.split("[<> ]")[1]).append('>');
			}
		}
		return html.toString();
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain <em>and <strong>more</strong></em>", "<code>a &lt;b&gt;</code>",
			"<a href=\"/guides/a#part-0\">another</a>", "<a href=\"https://a.example/b/c.html#d\">x</a> é",
			"a<sup class=\"footnote-ref\"><a id=\"fnref:1-2\" href=\"/guides/a#fn:1\" aria-label=\"Footnote 1\">1</a></sup>" })
	void whatMostTextsAreMadeOfIsRecognized(String html) {
		assertThat(PlainMarkup.is(html)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<em>", "</em>", "<em></strong>", "<a href=\"/a\"><a href=\"/b\">x</a></a>",
			"<script>x</script>", "<a href=\"javascript:x\">x</a>", "<em onclick=\"x\">x</em>", "a > b", "&nbsp;",
			"&bogus;" })
	void whateverElseIsLookedAtThoroughly(String html) {
		assertThat(PlainMarkup.is(html)).isFalse();
	}

}
