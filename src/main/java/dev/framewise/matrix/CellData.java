package dev.framewise.matrix;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.framewise.evidence.Source;
import org.jspecify.annotations.Nullable;

/**
 * A cell as programs read it, with its typed value: support, or a quantity, or neither.
 *
 * @param framework id of the framework
 * @param text its plain text
 * @param support {@code yes}, {@code partial}, {@code addon}, {@code no}, {@code unknown}
 * or null
 * @param note what stands behind the value, or null
 * @param quantity its number, or null
 * @param sources what it rests on
 */
public record CellData(String framework, String text, @Nullable String support, @Nullable String note,
		@Nullable QuantityData quantity, List<SourceData> sources) {

	/**
	 * A cell of today.
	 * @param cell the cell
	 * @param sources what it rests on
	 * @param freshFrom the first day on which a look at a source still counts
	 * @param absolute makes a path a whole address
	 * @return the cell as programs read it
	 */
	public static CellData of(Cell cell, List<Source> sources, LocalDate freshFrom, UnaryOperator<String> absolute) {
		CellValue value = cell.value();
		return new CellData(cell.framework(), value.text(), (value.support() == null) ? null : value.support().id(),
				value.note(), QuantityData.of(value.quantity()),
				sources.stream().map((source) -> SourceData.of(source, freshFrom, absolute)).toList());
	}

	/**
	 * A number with its unit.
	 *
	 * @param value the number, or the lower end of a range
	 * @param upper the upper end, or null where there is no range
	 * @param unit its unit
	 * @param approximate whether it is said to be rough
	 */
	public record QuantityData(BigDecimal value, @Nullable BigDecimal upper, String unit, boolean approximate) {

		static @Nullable QuantityData of(@Nullable Quantity quantity) {
			return (quantity == null) ? null
					: new QuantityData(quantity.value(), quantity.upper(), quantity.unit(), quantity.approximate());
		}

	}

	/**
	 * What a cell rests on.
	 *
	 * @param url where to look it up, or null for a judgement
	 * @param title what it is called, or the judgement
	 * @param checked the day somebody looked, or null
	 * @param stale whether that is too long ago
	 */
	public record SourceData(@Nullable String url, String title, @Nullable LocalDate checked, boolean stale) {

		static SourceData of(Source source, LocalDate freshFrom, UnaryOperator<String> absolute) {
			String url = source.url();
			return new SourceData((url != null && url.startsWith("/")) ? absolute.apply(url) : url, source.title(),
					source.checked(), source.isStale(freshFrom));
		}

	}

}
