package dev.framewise.measurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * Writes figures: three digits that count, since the runs differ in the fourth.
 */
final class Digits {

	private static final int COUNTING = 3;

	/** From here on, a ratio has no decimals. */
	private static final double LARGE = 20;

	private Digits() {
	}

	/**
	 * A number as it is shown: {@code 1,220}, {@code 12.6}, {@code 0.45}.
	 */
	static String of(double number) {
		BigDecimal rounded = BigDecimal.valueOf(number).round(new MathContext(COUNTING));
		return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
	}

	/**
	 * A ratio: {@code 46}, {@code 4.4}, {@code 0.76}.
	 */
	static String ratio(double ratio) {
		int decimals = (ratio >= LARGE) ? 0 : (ratio < 1) ? 2 : 1;
		return String.format(Locale.ROOT, "%,." + decimals + "f", ratio);
	}

	/**
	 * A ratio with its sign.
	 */
	static String times(double ratio) {
		return ratio(ratio) + "×";
	}

}
