package dev.framewise.editor;

import java.util.List;

/**
 * The claims of one page whose evidence is missing, undated or old.
 *
 * @param title title of the page
 * @param href where it is
 * @param gaps the gaps
 */
record PageGaps(String title, String href, List<Gap> gaps) {

	/**
	 * A gap.
	 *
	 * @param claim which claim or source
	 * @param href where it stands
	 * @param lack what it lacks
	 * @param rows the rows that rest on it
	 */
	record Gap(String claim, String href, String lack, List<Row> rows) {

	}

	/**
	 * A row of the matrix.
	 *
	 * @param label its label
	 * @param href where it stands
	 */
	record Row(String label, String href) {

	}

}
