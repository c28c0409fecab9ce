package dev.framewise.search;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkFormatterTests {

	private static final String TEXT = "The <b>big</b> tree & the small tree, all of it";

	@Test
	void aWholeTextHasNoEllipsis() {
		assertThat(format(part(0, TEXT.length())))
			.isEqualTo("The &lt;b&gt;big&lt;/b&gt; tree &amp; the small tree, all of it");
	}

	@Test
	void wordsAreMarkedAndWhatIsLeftOutIsShown() {
		assertThat(format(part(15, 19, 15, 19), part(26, 37, 32, 36)))
			.isEqualTo("… <mark>tree</mark> … small <mark>tree</mark>, …");
	}

	@Test
	void marksThatOverlapAreJoined() {
		assertThat(format(part(0, 3, 0, 3, 0, 3, 1, 3))).isEqualTo("<mark>The</mark> …");
	}

	private static String format(Passage... parts) {
		return new MarkFormatter().format(parts, TEXT);
	}

	private static Passage part(int start, int end, int... marks) {
		Passage part = new Passage();
		part.setStartOffset(start);
		part.setEndOffset(end);
		for (int i = 0; i < marks.length; i += 2) {
			part.addMatch(marks[i], marks[i + 1], new BytesRef("x"), 1);
		}
		return part;
	}

}
