package dev.framewise.matrix;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says: its text, and the typed value that programs can compare.
 *
 * @param text the plain text as given
 * @param support how far the framework supports it, where the first word says so
 * @param quantity the quantity, where the whole cell is one
 * @param note what stands behind support or quantity; a plain text has none
 */
public record CellValue(String text, @Nullable Support support, @Nullable Quantity quantity, @Nullable String note) {

	private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]++");

	/**
	 * Checks that the parts fit together.
	 * @throws IllegalArgumentException if there are both support and a quantity, or a
	 * note on a cell that has neither or is unknown, or an empty note
	 */
	public CellValue {
		if (support != null && quantity != null) {
			throw new IllegalArgumentException("A cell says support or a quantity, not both: '%s'".formatted(text));
		}
		boolean typed = quantity != null || (support != null && support != Support.UNKNOWN);
		if (note != null && (note.isBlank() || !typed)) {
			throw new IllegalArgumentException("A note must say something about a value: '%s'".formatted(text));
		}
	}

	/**
	 * Reads a cell: unknown, support by its first word, a quantity, or else plain text.
	 * @param plainText the cell's plain text, which is kept as it is
	 * @return the value; every text has one
	 */
	public static CellValue of(String plainText) {
		String cell = withSingleBlanks(plainText);
		if (Support.isUnknown(cell)) {
			return new CellValue(plainText, Support.UNKNOWN, null, null);
		}
		Optional<CellValue> support = SupportNotation.read(cell)
			.map((read) -> new CellValue(plainText, read.support(), null, read.note()));
		return support
			.or(() -> QuantityNotation.read(cell)
				.map((read) -> new CellValue(plainText, null, read.quantity(), read.note())))
			.orElseGet(() -> new CellValue(plainText, null, null, null));
	}

	/**
	 * The value of a framework that has no cell in a row.
	 * @return an empty text, unknown
	 */
	public static CellValue unknown() {
		return of("");
	}

	/**
	 * Whether two cells of one row say different things: support where either has it,
	 * else quantity where either has it, else text. Notes do not count, nor does the
	 * amount of white space in a text.
	 * @param other the cell to compare with
	 * @return true if the values differ
	 */
	public boolean differsFrom(CellValue other) {
		if (this.support != null || other.support != null) {
			return this.support != other.support;
		}
		if (this.quantity != null && other.quantity != null) {
			return !this.quantity.equals(other.quantity);
		}
		return this.quantity != other.quantity || !withSingleBlanks(this.text).equals(withSingleBlanks(other.text));
	}

	/**
	 * Whether somebody knows: an unknown cell is ignored where cells are compared.
	 * @return false for an unknown cell
	 */
	public boolean isKnown() {
		return this.support != Support.UNKNOWN;
	}

	/**
	 * The text as readers see it: what is not known is said in a word.
	 * @return the text, or {@code Unknown}
	 */
	String shown() {
		return isKnown() ? this.text : "Unknown";
	}

	private static String withSingleBlanks(String text) {
		return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
	}

}
