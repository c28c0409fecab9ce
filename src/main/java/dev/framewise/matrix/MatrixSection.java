package dev.framewise.matrix;

import java.util.List;

/**
 * A table of the matrix.
 *
 * @param id id of its heading
 * @param title text of its heading
 * @param corner what the first column is called, plain text
 * @param criteria its rows
 */
public record MatrixSection(String id, String title, String corner, List<Criterion> criteria) {

	/**
	 * A section; the criteria are copied.
	 */
	public MatrixSection {
		criteria = List.copyOf(criteria);
	}

}
