package dev.framewise.pagecache;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EntityTagsTests {

	@ParameterizedTest
	@ValueSource(strings = { "W/\"ab\"", "\"ab\"", "*", " * ", "\"x\", W/\"ab\"", "W/\"x\",\"ab\",\"y\"" })
	void aListThatNamesTheTagStrongOrWeakKnowsIt(String known) {
		assertThat(EntityTags.isKnown(known, "W/\"ab\"")).isTrue();
		assertThat(EntityTags.isKnown(known, "\"ab\"")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ab", "\"abc\"", "W/\"a\", \"b\"", "\"", "W/" })
	void anythingElseDoesNot(String known) {
		assertThat(EntityTags.isKnown(known, "W/\"ab\"")).isFalse();
	}

	@Test
	void nobodyWhoSaysNothingKnowsIt() {
		assertThat(EntityTags.isKnown(null, "\"ab\"")).isFalse();
	}

	@Test
	void aTagIsOfTypeAndBytes() {
		byte[] bytes = "page".getBytes(StandardCharsets.UTF_8);
		assertThat(EntityTags.of("text/html", bytes)).isEqualTo(EntityTags.of("text/html", bytes.clone()))
			.isNotEqualTo(EntityTags.of("text/plain", bytes))
			.isNotEqualTo(EntityTags.of("text/html", "pages".getBytes(StandardCharsets.UTF_8)))
			.matches("W/\"[0-9a-f]{32}\"");
	}

}
