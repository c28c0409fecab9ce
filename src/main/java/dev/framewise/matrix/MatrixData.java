package dev.framewise.matrix;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.framewise.evidence.Source;
import dev.framewise.framework.FrameworkName;
import org.jspecify.annotations.Nullable;

/**
 * A matrix, or part of one, as programs read it; the names are the contract's.
 *
 * @param guide slug of the guide
 * @param revision name of the revision it is of
 * @param frameworks the columns in order
 * @param sections the sections in order
 */
record MatrixData(String guide, String revision, List<FrameworkName> frameworks, List<SectionData> sections) {

	/**
	 * The selected part of a matrix.
	 * @param revision name of the revision in service
	 * @param freshFrom the first day on which a look at a source still counts
	 * @param absolute makes a path a whole address
	 */
	static MatrixData of(SelectedMatrix found, String revision, LocalDate freshFrom, UnaryOperator<String> absolute) {
		Writing writing = new Writing(found, freshFrom, absolute);
		return new MatrixData(found.guide().slug(), revision, found.columns(),
				found.part().sections().stream().map(writing::section).toList());
	}

	/**
	 * A table.
	 */
	record SectionData(String id, String title, List<RowData> rows) {

	}

	/**
	 * A row; {@code better} is {@code higher}, {@code lower} or null.
	 */
	record RowData(String id, String label, @Nullable String better, List<CellData> cells) {

	}

	/**
	 * A cell with its typed value: support, or a quantity, or neither.
	 */
	record CellData(String framework, String text, @Nullable String support, @Nullable String note,
			@Nullable QuantityData quantity, List<SourceData> sources) {

	}

	/**
	 * A number with its unit; {@code upper} is null where there is no range.
	 */
	record QuantityData(BigDecimal value, @Nullable BigDecimal upper, String unit, boolean approximate) {

	}

	/**
	 * What a cell rests on; {@code url} and {@code checked} are null for a judgement.
	 */
	record SourceData(@Nullable String url, String title, @Nullable LocalDate checked, boolean stale) {

	}

	private record Writing(SelectedMatrix found, LocalDate freshFrom, UnaryOperator<String> absolute) {

		SectionData section(MatrixSection section) {
			return new SectionData(section.id(), section.title(), section.criteria().stream().map(this::row).toList());
		}

		private RowData row(Criterion row) {
			return new RowData(row.id(), row.label().text(), (row.better() == null) ? null : row.better().id(),
					this.found.selection().frameworks().stream().map((id) -> cell(row.cell(id))).toList());
		}

		private CellData cell(Cell cell) {
			CellValue value = cell.value();
			return new CellData(cell.framework(), value.text(), (value.support() == null) ? null : value.support().id(),
					value.note(), quantity(value.quantity()),
					this.found.sourcesOf(cell).stream().map(this::source).toList());
		}

		private static @Nullable QuantityData quantity(@Nullable Quantity quantity) {
			return (quantity == null) ? null
					: new QuantityData(quantity.value(), quantity.upper(), quantity.unit(), quantity.approximate());
		}

		private SourceData source(Source source) {
			String url = source.url();
			return new SourceData((url != null && url.startsWith("/")) ? this.absolute.apply(url) : url, source.title(),
					source.checked(), source.isStale(this.freshFrom));
		}

	}

}
