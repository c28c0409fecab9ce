package dev.framewise.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

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
public record MatrixData(String guide, String revision, List<FrameworkName> frameworks, List<SectionData> sections) {

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
	 *
	 * @param id id of its heading
	 * @param title text of its heading
	 * @param rows its rows in order
	 */
	public record SectionData(String id, String title, List<RowData> rows) {

	}

	/**
	 * A row.
	 *
	 * @param id its id, unique in the guide
	 * @param label what is compared
	 * @param better {@code higher}, {@code lower} or null
	 * @param cells one cell for each column, in the order of columns
	 */
	public record RowData(String id, String label, @Nullable String better, List<CellData> cells) {

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
			return CellData.of(cell, this.found.sourcesOf(cell), this.freshFrom, this.absolute);
		}

	}

}
