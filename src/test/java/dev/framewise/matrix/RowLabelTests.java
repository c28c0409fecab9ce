package dev.framewise.matrix;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where a row's label ends and its direction begins.
 */
class RowLabelTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "null", ignoreLeadingAndTrailingWhitespace = false, textBlock = """
			Requests per second (higher is better)|Requests per second|HIGHER
			Memory use (lower is better)|Memory use|LOWER
			Memory use (Lower Is Better) |Memory use|LOWER
			Memory use(lower is better)|Memory use|LOWER
			 First release |First release|null
			Speed (higher is better) today|Speed (higher is better) today|null
			Speed (faster is better)|Speed (faster is better)|null
			Speed, higher is better|Speed, higher is better|null
			Speed (lower is better) (higher is better)|Speed (lower is better)|HIGHER
			(higher is better)||HIGHER
			""")
	void aLabelMayEndInADirection(String label, String text, Direction direction) {
		assertThat(RowLabel.of(label)).isEqualTo(new RowLabel((text != null) ? text : "", direction));
	}

}
