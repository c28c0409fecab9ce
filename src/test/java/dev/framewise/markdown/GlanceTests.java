package dev.framewise.markdown;

import dev.framewise.source.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GlanceTests {

	@ParameterizedTest
	@ValueSource(strings = { "*", "_", "[", "![", "> ", ">", " ", "\t", "- ", "1. ", "> - ", "[^a]: b\n", " [a]: b\n",
			"[a](b) ", "`" })
	void whatMayPassALimitIsLookedAtClosely(String unit) {
		assertThat(isHarmless("x\n\n" + unit.repeat(1_001))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "A *word*, some `code` and a [link](/guides/some).\n", "- One\n  - Two\n",
			"> Said[^one].\n\n", "| a | b |\n|---|---|\n| 1 | 2 |\n", "![An image](files/a.png)\n" })
	void whatEditorsWriteIsNot(String unit) {
		assertThat(isHarmless(unit.repeat(100))).isTrue();
	}

	@Test
	void whatStandsBeforeTheBodyDoesNotCount() {
		String front = "*".repeat(200) + "\n";
		assertThat(new Glance(front + "A body", front.length()).isHarmless(Limits.standard())).isTrue();
	}

	private static boolean isHarmless(String text) {
		return new Glance(text, 0).isHarmless(Limits.standard());
	}

}
