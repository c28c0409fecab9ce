package dev.framewise.measurement;

import dev.framewise.matrix.CellValue;
import dev.framewise.matrix.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a framework without a measurement.
 *
 * @param text as it is said: a quantity, or words
 */
record Claim(String text) {

	/**
	 * The number that is claimed, or null where it is words.
	 */
	@Nullable Double number() {
		Quantity quantity = CellValue.of(this.text).quantity();
		return (quantity != null) ? quantity.value().doubleValue() : null;
	}

}
