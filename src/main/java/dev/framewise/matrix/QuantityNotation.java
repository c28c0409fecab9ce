package dev.framewise.matrix;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How an editor writes a quantity: {@code [~≈]number[–number] unit [(note)]}.
 *
 * @param quantity the numbers and the unit
 * @param note what stands behind them in brackets
 */
record QuantityNotation(Quantity quantity, @Nullable String note) {

	/** Of one number; whoever writes more means a text, or harm. */
	private static final int MAX_DIGITS = 15;

	// Every repetition is bounded or possessive, so that no text makes this slow.
	private static final String NUMBER = "(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,15})(?:\\.[0-9]{1,14})?";

	private static final String MULTIPLIER = "[kM](?=[ –])";

	private static final Pattern QUANTITY = Pattern.compile("(?<about>[~≈])?" //
			+ "(?<first>" + NUMBER + ")(?<firstTimes>" + MULTIPLIER + ")?" //
			+ "(?:–(?<second>" + NUMBER + ")(?<secondTimes>" + MULTIPLIER + ")?)?" //
			+ "(?: (?<unit>[^ ,:;()]++)| ?(?<percent>%))" //
			+ " ?(?<rest>.*+)", Pattern.DOTALL);

	/**
	 * Reads a cell that is a quantity as a whole.
	 * @param cell the cell's text, with single blanks only
	 * @return the quantity; empty where the cell is anything else
	 */
	static Optional<QuantityNotation> read(String cell) {
		Matcher matcher = QUANTITY.matcher(cell);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String rest = matcher.group("rest");
		if (!rest.isEmpty() && !CellNote.isBracketed(rest)) {
			return Optional.empty();
		}
		return quantity(matcher).map((quantity) -> new QuantityNotation(quantity, CellNote.of(rest)));
	}

	private static Optional<Quantity> quantity(Matcher matcher) {
		String first = matcher.group("first");
		String second = matcher.group("second");
		String unit = (matcher.group("unit") != null) ? matcher.group("unit") : matcher.group("percent");
		if (!Quantity.isUnit(unit) || isTooLong(first) || (second != null && isTooLong(second))) {
			return Optional.empty();
		}
		BigDecimal value = number(first, firstTimes(matcher));
		BigDecimal upper = (second != null) ? number(second, matcher.group("secondTimes")) : null;
		if (upper != null && upper.compareTo(value) < 0) {
			return Optional.empty();
		}
		return Optional.of(new Quantity(value, upper, unit, matcher.group("about") != null));
	}

	private static @Nullable String firstTimes(Matcher matcher) {
		String own = matcher.group("firstTimes");
		return (own != null) ? own : matcher.group("secondTimes");
	}

	private static boolean isTooLong(String number) {
		return number.chars().filter(Character::isDigit).count() > MAX_DIGITS;
	}

	private static BigDecimal number(String written, @Nullable String times) {
		BigDecimal number = new BigDecimal(written.replace(",", ""));
		if (times == null) {
			return number;
		}
		return number.movePointRight(times.equals("k") ? 3 : 6);
	}

}
