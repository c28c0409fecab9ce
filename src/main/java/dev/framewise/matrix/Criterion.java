package dev.framewise.matrix;

import java.util.List;

import dev.framewise.markdown.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A row of the matrix.
 *
 * @param id its id, unique in the guide
 * @param label what is compared
 * @param better which end is better, or null
 * @param cells one cell per compared framework, in the order of columns
 */
public record Criterion(String id, RichText label, @Nullable Direction better, List<Cell> cells) {

	/**
	 * A criterion; the cells are copied.
	 */
	public Criterion {
		cells = List.copyOf(cells);
	}

	/**
	 * What it says of one framework.
	 * @param framework the framework's id
	 * @return its cell, or one that says unknown
	 */
	public Cell cell(String framework) {
		return this.cells.stream()
			.filter((cell) -> cell.framework().equals(framework))
			.findFirst()
			.orElseGet(() -> Cell.unknown(framework));
	}

}
