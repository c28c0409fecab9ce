package dev.framewise.matrix;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * What holds for every cell, whoever wrote it.
 */
class CellValuePropertyTests {

	private static final int CASES = 2000;

	/** Pieces that mean something to the grammar, so that random cells come near it. */
	private static final List<String> PIECES = List.of("Yes", "no", "Built-in", "n/a", "via", "✔", "\uFE0F", "~", "≈",
			"1", "12", ",345", ".5", "k", "M", "–", "-", "—", " ", "\u00A0", "\t", "%", "req/s", "MB", "(", ")", ",",
			":", ";", "?", "e9", "\uD83D", "\uDE00", "\u0000", "ß", "٣", "<b>", "${x}");

	@Test
	void everyTextHasAValueAndIsKeptAsGiven() {
		for (long seed = 0; seed < CASES; seed++) {
			String text = text(new Random(seed));
			CellValue cell = CellValue.of(text);
			assertThat(cell.text()).as("seed %d", seed).isEqualTo(text);
			assertThat(cell.support() != null && cell.quantity() != null).as("seed %d: %s", seed, cell).isFalse();
			assertThat(cell.differsFrom(CellValue.of(text))).as("seed %d: %s", seed, cell).isFalse();
		}
	}

	@Test
	void aQuantityIsReadAsItWasWritten() {
		for (long seed = 0; seed < CASES; seed++) {
			Random random = new Random(seed);
			Quantity quantity = quantity(random);
			String note = random.nextBoolean() ? "note" : null;
			String text = written(quantity) + ((note != null) ? " (" + note + ")" : "");
			assertThat(CellValue.of(text)).as("seed %d", seed)
				.isEqualTo(new CellValue(text, null, quantity, note))
				.hasSameHashCodeAs(new CellValue(text, null, quantity, note));
		}
	}

	@Test
	void differingIsTheSameFromBothSides() {
		for (long seed = 0; seed < CASES; seed++) {
			Random random = new Random(seed);
			CellValue one = CellValue.of(text(random));
			CellValue other = CellValue.of(text(random));
			assertThat(one.differsFrom(other)).as("seed %d: %s, %s", seed, one, other)
				.isEqualTo(other.differsFrom(one));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "1,", "1,000", ",000", "1.", "0", "~", "–", "1–", "1k–", " ", "(", ")", "()", "a",
			"a ", "1 a ", "Yes ", ",:;", "\uFE0F", "%", "\u00A0", "(higher is better) " })
	void noTextTakesLongHoweverLongItIs(String piece) {
		String hostile = piece.repeat(50_000 / piece.length());
		for (String text : List.of(hostile, "Yes " + hostile, "1 ms (" + hostile, "1 ms " + hostile + ")",
				"1" + hostile + " ms")) {
			CellValue cell = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> CellValue.of(text));
			assertThat(cell.text()).isSameAs(text);
			assertTimeoutPreemptively(Duration.ofSeconds(2), () -> RowLabel.of(text));
		}
	}

	private static String text(Random random) {
		return IntStream.range(0, random.nextInt(12))
			.mapToObj((i) -> PIECES.get(random.nextInt(PIECES.size())))
			.collect(Collectors.joining());
	}

	private static Quantity quantity(Random random) {
		long value = random.nextLong(1_000_000);
		long upper = value + random.nextLong(1_000_000);
		int decimals = random.nextInt(4);
		return new Quantity(BigDecimal.valueOf(value, decimals),
				random.nextBoolean() ? BigDecimal.valueOf(upper, decimals) : null,
				List.of("ms", "req/s", "%", "MB").get(random.nextInt(4)), random.nextBoolean());
	}

	private static String written(Quantity quantity) {
		String upper = (quantity.upper() != null) ? "–" + quantity.upper() : "";
		return (quantity.approximate() ? "~" : "") + quantity.value() + upper + " " + quantity.unit();
	}

}
