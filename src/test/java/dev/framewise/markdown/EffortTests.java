package dev.framewise.markdown;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EffortTests {

	private static final double MOST = 800_000_000;

	@ParameterizedTest
	@ValueSource(strings = { "a.", "[a]", "` ", "&amp;", "a <?", "\\", "*a ", "|a|\n", "> *a\n", " " })
	void whatRepeatsInOneParagraphTakesTooLong(String unit) {
		assertThat(tooMuch("x\n\nx" + unit.repeat(100_000 / unit.length()) + "x")).hasValue(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Some *words* with `code`, [links](/guides/x), <b>tags</b> and entities &amp; more.\n\n",
			"- Some *words* with `code`, [links](/guides/x), <b>tags</b> and entities &amp; more.\n",
			"## A heading with *words*\n\n", "> A quotation with *words* and `code`.\n\n",
			"```sh\nx --all=[a] `b` <c>\n```\n\n" })
	void whatRepeatsInManyDoesNot(String unit) {
		assertThat(tooMuch(unit.repeat(250_000 / unit.length()))).isEmpty();
	}

	@Test
	void theRowsOfATableCountOneByOne() {
		String row = "| Row | Yes (words)[^1] | No[^2] | Partial (x)[^3] | `code` | 12 MB |\n";
		assertThat(tooMuch("|a|b|c|d|e|f|\n|-|-|-|-|-|-|\n" + row.repeat(2_000))).isEmpty();
		assertThat(tooMuch("|a|b|c|d|e|f|\nno table\n" + row.repeat(2_000))).hasValue(0);
	}

	@Test
	void backslashesInALabelThatNeverEndsDoubleTheEffort() {
		assertThat(tooMuch("a [" + "\\a".repeat(13))).hasValue(0);
		assertThat(tooMuch("a [" + "\\a".repeat(12))).isEmpty();
		assertThat(tooMuch("a [" + "\\a".repeat(13) + "](b)")).isEmpty();
	}

	@Test
	void codeCountsByItsLines() {
		assertThat(tooMuch("  ```\n" + "  a\n".repeat(8_000) + "  ```\n")).isEmpty();
		assertThat(tooMuch("  ```\n" + "  a\n".repeat(10_000) + "  ```\n")).isPresent();
		assertThat(tooMuch("```\n" + "[a]".repeat(50_000) + "\n```\n")).isEmpty();
	}

	private static OptionalInt tooMuch(String text) {
		return new Effort(text, 0, MOST).tooMuch();
	}

}
