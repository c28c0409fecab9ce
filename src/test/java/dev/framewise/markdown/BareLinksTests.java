package dev.framewise.markdown;

import java.util.List;
import java.util.Random;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BareLinksTests {

	private static final Parser OURS = Parser.builder().postProcessorFactory(new BareLinks.Factory()).build();

	private static final Parser THEIRS = Parser
		.builder(new MutableDataSet().set(Parser.EXTENSIONS, List.of(AutolinkExtension.create())))
		.build();

	@ParameterizedTest
	@ValueSource(strings = { "See https://a.example/b.", "See www.a.example.", "Write to me@a.example.",
			"See https&colon;//a.example", "See https\\://a.example", "me\\@a.example", "a&commat;b.example",
			"https://a.example?b&amp;c=d and more", "- *https://a.example*\n- `https://a.example`",
			"[https://a.example](https://b.example)", "ftp:// and http://", "wwww.a.example", "x ww. www" })
	void addressesBecomeLinksAsTheLibraryMakesThem(String text) {
		assertThat(tree(OURS.parse(text))).isEqualTo(tree(THEIRS.parse(text)));
	}

	@Test
	void whateverStandsThereBecomesTheSame() {
		Random random = new Random(1);
		String[] parts = { "www.", "w", "https://", "http:", "//", "a.example", "@", "&amp;", "&colon;", "\\", ":", " ",
				".", "*", "`", "[", "](", ")", "\n", "word", "<", ">", "é" };
		for (int round = 0; round < 5_000; round++) {
			StringBuilder text = new StringBuilder();
			random.ints(10, 0, parts.length).forEach((part) -> text.append(parts[part]));
			assertThat(tree(OURS.parse(text.toString()))).as(text.toString())
				.isEqualTo(tree(THEIRS.parse(text.toString())));
		}
	}

	private static String tree(Document document) {
		StringBuilder tree = new StringBuilder();
		for (Node node : document.getDescendants()) {
			tree.append(node.getClass().getSimpleName()).append(node.getChars().getSourceRange()).append('\n');
		}
		return tree.toString();
	}

}
