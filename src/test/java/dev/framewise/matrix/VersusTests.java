package dev.framewise.matrix;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VersusTests {

	private static final List<String> KNOWN = List.of("a", "b", "a-vs-b", "vs", "vs-code", "spring-boot", "c");

	@ParameterizedTest
	@CsvSource({ "a-vs-b, 'a,b'", "b-vs-a, 'b,a'", "a-vs-b-vs-c, 'a,b,c'", "a-vs-b-vs-a, 'a-vs-b,a'",
			"c-vs-a-vs-b, 'c,a,b'", "spring-boot-vs-a, 'spring-boot,a'", "vs-vs-a, 'vs,a'", "a-vs-vs, 'a,vs'",
			"a-vs-vs-code, 'a,vs-code'", "vs-code-vs-vs, 'vs-code,vs'", "vs-vs-vs-code, 'vs,vs-code'" })
	void idsAreReadInTheOrderNamedWhateverTheyHold(String text, String ids) {
		assertThat(Versus.read(text, KNOWN)).hasValue(Arrays.asList(ids.split(",")));
		assertThat(Versus.address(Arrays.asList(ids.split(",")))).isEqualTo("/compare/" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "a-vs-", "-vs-a", "a-vs-a", "a-vs-d", "a-b", "A-vs-b", "a-vs--vs-b", "a-vs-b-vs",
			"vs-vs", "a vs b" })
	void whatNamesLessThanTwoKnownIdsOnceNamesNone(String text) {
		assertThat(Versus.read(text, List.of("a", "b", "vs", "spring-boot"))).isEmpty();
	}

	@Test
	void theFirstIdMayEndBeforeAnyJoint() {
		assertThat(Versus.first("a-vs-vs-b-vs-c")).containsExactly("a", "a-vs", "a-vs-vs-b");
		assertThat(Versus.first("a-b")).isEmpty();
	}

}
