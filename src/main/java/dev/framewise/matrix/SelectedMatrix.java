package dev.framewise.matrix;

import java.util.List;
import java.util.Map;

import dev.framewise.evidence.Source;
import dev.framewise.framework.FrameworkName;
import dev.framewise.guide.Guide;

/**
 * A guide's matrix, and the part of it that an address asks for.
 *
 * @param guide what lists say of the guide
 * @param whole the whole matrix
 * @param names the names of all compared frameworks by id, in the guide's order
 * @param sources the guide's sources by number
 * @param selection the part
 */
record SelectedMatrix(Guide.Facts guide, Matrix whole, Map<String, FrameworkName> names, List<Source> sources,
		MatrixSelection selection) {

	/**
	 * The frameworks chosen, in the order of columns.
	 */
	List<FrameworkName> columns() {
		return this.selection.frameworks().stream().map(this.names::get).toList();
	}

	/**
	 * The rows chosen, with the cells of all frameworks.
	 */
	Matrix part() {
		return this.selection.of(this.whole);
	}

	/**
	 * How many rows the whole has.
	 */
	int rows() {
		return rows(MatrixSelection.all(this.guide.compares()));
	}

	/**
	 * How many rows another selection would have.
	 */
	int rows(MatrixSelection other) {
		return (int) other.of(this.whole).criteria().count();
	}

	/**
	 * What a cell rests on.
	 */
	List<Source> sourcesOf(Cell cell) {
		return cell.sources(this.sources);
	}

}
