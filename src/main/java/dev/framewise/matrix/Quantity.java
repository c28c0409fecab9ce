package dev.framewise.matrix;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * A number, or a range of numbers, with its unit. Numbers are kept in one shape, so that
 * {@code 1.0 s} and {@code 1 s} are equal.
 *
 * @param value the number, or the lower end of the range; not negative
 * @param upper the upper end of the range, not below the value; null where there is no
 * range
 * @param unit one word without digits, or {@code %}; compared as written
 * @param approximate whether the number is said to be rough
 */
public record Quantity(BigDecimal value, @Nullable BigDecimal upper, String unit, boolean approximate) {

	/** As many as a cell can write, and the six that a million adds. */
	private static final int MAX_WHOLE_DIGITS = 21;

	private static final int MAX_DECIMALS = 15;

	/**
	 * Checks the numbers and the unit.
	 * @throws IllegalArgumentException if a number is negative or out of bounds, the
	 * range runs backwards, or the unit is not a unit
	 */
	public Quantity {
		value = inOneShape(value);
		upper = (upper != null) ? inOneShape(upper) : null;
		if (upper != null && upper.compareTo(value) < 0) {
			throw new IllegalArgumentException("A range must not run backwards: %s to %s".formatted(value, upper));
		}
		if (!isUnit(unit)) {
			throw new IllegalArgumentException("Not a unit: '%s'".formatted(unit));
		}
	}

	/**
	 * Whether a word can be a unit.
	 * @param word the word to look at
	 * @return true for {@code %} and for one word with a letter and without digits
	 */
	static boolean isUnit(String word) {
		return word.equals("%") || (word.codePoints().anyMatch(Character::isLetter)
				&& word.codePoints().noneMatch((point) -> Character.isDigit(point) || isSpace(point)));
	}

	/**
	 * The number that counts when the best of a row is looked for.
	 * @param direction which end is better
	 * @return the number; of a range, the end that is worse
	 */
	BigDecimal worseEnd(Direction direction) {
		return (this.upper != null && direction == Direction.LOWER) ? this.upper : this.value;
	}

	private static BigDecimal inOneShape(BigDecimal number) {
		BigDecimal stripped = number.stripTrailingZeros();
		// Before any zeros are written out: 1E+999999999 is short only until then.
		long wholeDigits = (long) stripped.precision() - stripped.scale();
		if (stripped.signum() < 0 || stripped.scale() > MAX_DECIMALS || wholeDigits > MAX_WHOLE_DIGITS) {
			throw new IllegalArgumentException("A number must lie between 0 and 10^%d and have at most %d decimals"
				.formatted(MAX_WHOLE_DIGITS, MAX_DECIMALS));
		}
		return stripped.setScale(Math.max(0, stripped.scale()));
	}

	private static boolean isSpace(int point) {
		return Character.isWhitespace(point) || Character.isSpaceChar(point);
	}

}
