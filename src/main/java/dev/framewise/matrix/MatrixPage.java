package dev.framewise.matrix;

import java.util.List;

import dev.framewise.advice.Role;
import dev.framewise.evidence.SourceNote;
import dev.framewise.guide.Guide;
import org.jspecify.annotations.Nullable;

/**
 * What the matrix page shows.
 *
 * @param guide the guide
 * @param title what is compared, in a few words
 * @param path where the whole matrix is
 * @param selection what the address asks for
 * @param choices every compared framework, for the form
 * @param sections every section, for the form
 * @param table the selected part
 * @param rows how many rows the whole matrix has
 * @param waysOn where no row is left, which filters to drop
 * @param downloads the selected part as data
 * @param compare where these columns stand side by side, whichever guide compares them;
 * null for a single one
 * @param sources the sources the selected cells cite, by number
 * @param roles who picks what
 */
record MatrixPage(Guide.Facts guide, String title, String path, MatrixSelection selection,
		List<FrameworkChoice> choices, List<Choice> sections, MatrixTable table, int rows, List<WayOn> waysOn,
		List<Download> downloads, @Nullable String compare, List<SourceNote> sources, List<Role> roles) {

	/**
	 * How many rows there are to see, in words.
	 */
	public String count() {
		return (this.table.size() == this.rows) ? "All " + this.rows + " rows"
				: this.table.size() + " of " + this.rows + " rows";
	}

	/**
	 * Whether the address asks for all there is, in the guide's order.
	 */
	public boolean whole() {
		return this.selection.equals(MatrixSelection.all(this.guide.compares()));
	}

	/**
	 * The order of columns that an address need not name: ids joined by commas.
	 */
	public String standard() {
		return String.join(",", this.guide.compares());
	}

	/**
	 * Something to choose in the form.
	 *
	 * @param id its id
	 * @param label its text
	 * @param chosen whether it is chosen now
	 */
	record Choice(String id, String label, boolean chosen) {

	}

	/**
	 * A framework to choose in the form.
	 *
	 * @param id its id
	 * @param name its name
	 * @param chosen whether it is chosen now
	 * @param first the selection with this column in front, or null where it stands there
	 * or nowhere
	 */
	record FrameworkChoice(String id, String name, boolean chosen, @Nullable String first) {

	}

	/**
	 * A filter to drop where no row is left.
	 *
	 * @param label what to do
	 * @param address the selection without the filter
	 * @param rows how many rows that has
	 */
	record WayOn(String label, String address, int rows) {

	}

	/**
	 * The selection as data.
	 *
	 * @param format what readers know the format as
	 * @param address where it is
	 */
	record Download(String format, String address) {

	}

}
