package dev.framewise.matrix;

import java.util.List;

import dev.framewise.advice.Role;
import dev.framewise.evidence.SourceNote;
import dev.framewise.guide.Guide;

/**
 * What the matrix page shows.
 *
 * @param guide the guide
 * @param selection what the address asks for
 * @param choices every compared framework, for the form
 * @param sections every section, for the form
 * @param table the selected part
 * @param rows how many rows the whole matrix has
 * @param sources the sources the selected cells cite, by number
 * @param roles who picks what
 */
record MatrixPage(Guide.Facts guide, MatrixSelection selection, List<Choice> choices, List<Choice> sections,
		MatrixTable table, int rows, List<SourceNote> sources, List<Role> roles) {

	/**
	 * Something to choose in the form.
	 *
	 * @param id its id
	 * @param label its text
	 * @param chosen whether it is chosen now
	 */
	record Choice(String id, String label, boolean chosen) {

	}

}
