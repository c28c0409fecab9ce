package dev.framewise.matrix;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which cells are quantities, and which only look like one.
 */
class CellQuantityTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "null", textBlock = """
			~1,200 req/s (async)    | 1200       | null    | req/s | true  | async
			≈3 s                    | 3          | null    | s     | true  | null
			18 MB                   | 18         | null    | MB    | false | null
			18M rows                | 18000000   | null    | rows  | false | null
			5k req/s                | 5000       | null    | req/s | false | null
			5 k                     | 5          | null    | k     | false | null
			1.5k req/s              | 1500       | null    | req/s | false | null
			0.25M rows              | 250000     | null    | rows  | false | null
			5–10 ms                 | 5          | 10      | ms    | false | null
			5–10k req/s             | 5000       | 10000   | req/s | false | null
			5k–10k req/s            | 5000       | 10000   | req/s | false | null
			500k–2M rows            | 500000     | 2000000 | rows  | false | null
			5k–10000 req/s          | 5000       | 10000   | req/s | false | null
			~1.5–2.5 s (cold)       | 1.5        | 2.5     | s     | true  | cold
			5–5 ms                  | 5          | 5       | ms    | false | null
			50%                     | 50         | null    | %     | false | null
			50 %                    | 50         | null    | %     | false | null
			50% (claimed)           | 50         | null    | %     | false | claimed
			5–10%                   | 5          | 10      | %     | false | null
			1,234,567.89 lines      | 1234567.89 | null    | lines | false | null
			1.50 s                  | 1.5        | null    | s     | false | null
			0 ms                    | 0          | null    | ms    | false | null
			12 °C                   | 12         | null    | °C    | false | null
			3 m²                    | 3          | null    | m²    | false | null
			40 ms (a (b) c)         | 40         | null    | ms    | false | a (b) c
			40 ms(warm)             | 40         | null    | ms    | false | warm
			40 ms ()                | 40         | null    | ms    | false | null
			999999999999999M rows   | 999999999999999000000 | null | rows | false | null
			""")
	void aWholeCellMayBeAQuantity(String text, BigDecimal value, BigDecimal upper, String unit, boolean approximate,
			String note) {
		CellValue cell = CellValue.of(text);
		Quantity expected = new Quantity(value, upper, unit, approximate);
		assertThat(cell).isEqualTo(new CellValue(text, null, expected, note));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2005", "5k", "18M", "18MB", "5K req/s", "5k%", "5m", "3D", "2FA support", "1st place",
			"1,2 s", "1,20 s", "1,2000 s", ",200 s", "1 200 req/s", "1.2.3 version", "5. s", ".5 s", "-5 °C", "+5 s",
			"5-10 ms", "5 – 10 ms", "5k – 10k req/s", "5%–10%", "5– ms", "–5 ms", "10–5 ms", "500–1k rows",
			"5–10–20 ms", "about 5 ms", "5 ms or so", "5 ms, warm", "5 ms: warm", "5 (ms)", "5 ms (a) (b)", "5 ms (a",
			"5 ms a)", "5 ms )(", "5 v2", "5 /", "5 —", "5 %%", "5 10", "5 ms 6 ms", "~~5 ms", "~ 5 ms", "≈ 3 s",
			"1e9 ms", "1e999999999 ms", "0x10 B", "∞ ms", "NaN ms", "٣ ms", "1234567890123456 ms",
			"0.123456789012345 s", "1,234,567,890,123,456 ms", "123456789012345.6 s", "1–1234567890123456 ms" })
	void whatOnlyLooksLikeAQuantityIsPlainText(String text) {
		assertThat(CellValue.of(text)).isEqualTo(new CellValue(text, null, null, null));
	}

	@Test
	void aNumberOfFifteenDigitsIsTheLongest() {
		assertThat(CellValue.of("123456789012345 ms").quantity()).isNotNull();
		assertThat(CellValue.of("1.23456789012345 ms").quantity()).isNotNull();
	}

	@Test
	void aNumberIsNeverWrittenWithAnExponent() {
		Quantity quantity = CellValue.of("5–10M rows").quantity();
		assertThat(quantity).isNotNull();
		assertThat(quantity.value()).hasToString("5000000");
		assertThat(quantity.upper()).hasToString("10000000");
	}

}
