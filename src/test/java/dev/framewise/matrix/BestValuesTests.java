package dev.framewise.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Which cells of a row are marked as the best.
 */
class BestValuesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2k req/s; 8k req/s                 | HIGHER | 1
			2k req/s; 8k req/s                 | LOWER  | 0
			8,000 req/s; ~8k req/s; 1 req/s    | HIGHER | 0 1
			1.0 s; 1 s                         | LOWER  | 0 1
			5–10 ms; 7 ms                      | HIGHER | 1
			5–10 ms; 7 ms                      | LOWER  | 1
			5–10 ms; 4 ms                      | HIGHER | 0
			5–10 ms; 5 ms                      | HIGHER | 0 1
			5–10 ms; 10 ms                     | LOWER  | 0 1
			?; 2 s; n/a; 3 s                   | LOWER  | 1
			0 s; 0.1 s                         | LOWER  | 0
			""")
	void theBestIsMarkedAndTiesAreAllMarked(String cells, Direction direction, String best) {
		List<Integer> expected = Arrays.stream(best.split(" ")).map(Integer::valueOf).toList();
		assertThat(BestValues.of(cells(cells), direction)).containsExactlyElementsOf(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1 s; 2 min          | where the units differ
			1 MB; 2 Mb          | where the units differ by case
			1 s; fast           | where a known cell is a text
			1 s; Yes            | where a known cell says support
			1 s; No             | where a known cell says no
			1 s; ?              | where only one cell is known
			?; n/a              | where no cell is known
			2005; 2018          | where numbers have no unit
			""")
	void noneIsMarked(String cells, String reason) {
		for (Direction direction : Direction.values()) {
			assertThat(BestValues.of(cells(cells), direction)).as(reason).isEmpty();
		}
	}

	@Test
	void aRowWithoutADirectionHasNoBest() {
		assertThat(BestValues.of(cells("1 s; 2 s"), null)).isEmpty();
	}

	@Test
	void anEmptyRowHasNoBest() {
		assertThat(BestValues.of(List.of(), Direction.HIGHER)).isEmpty();
	}

	@Test
	void theAnswerCannotBeChanged() {
		Set<Integer> best = BestValues.of(cells("1 s; 2 s"), Direction.LOWER);
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(best::clear);
	}

	private static List<CellValue> cells(String texts) {
		return Arrays.stream(texts.split(";")).map(String::strip).map(CellValue::of).toList();
	}

}
