package dev.framewise.pagecache;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PreferenceTests {

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.2", "GZIP", "x-gzip", "*", "br, *;q=0.1",
			" gzip ; q=1" })
	void gzipIsTakenWhereItIsNamedOrAnythingGoes(String accepted) {
		assertThat(Preference.takesGzip(accepted)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "br", "identity", "gzipped, br", "gzip;q=0", "gzip; q=0.0, br", "*;q=0", "gzip;q=0, *",
			"gzip;q=x" })
	void gzipIsNotForcedOnAnybody(String accepted) {
		assertThat(Preference.takesGzip(accepted)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "none", textBlock = """
			none                                              | text/html;charset=UTF-8 | true
			*/*                                               | application/json        | true
			text/html,application/xhtml+xml,*/*;q=0.8         | text/html;charset=UTF-8 | true
			application/json                                  | application/json        | true
			application/json                                  | text/html;charset=UTF-8 | false
			text/html;q=0                                     | text/html               | false
			application/json;q=0, */*                         | application/json        | false
			application/json, application/*;q=0               | application/json        | true
			application/*;q=0, */*                            | application/json        | false
			*/*;q=0                                           | application/json        | false
			text/markdown, text/html;q=0.9, */*;q=0.1         | text/html               | false
			""")
	void aTypeIsPlainlyTakenOrNot(String accepted, String type, boolean taken) {
		assertThat(Preference.takes(accepted, type)).isEqualTo(taken);
	}

	@Test
	void whoSaysNothingOfEncodingsGetsPlainBytes() {
		assertThat(Preference.takesGzip(null)).isFalse();
	}

}
