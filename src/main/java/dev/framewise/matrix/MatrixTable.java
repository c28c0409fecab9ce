package dev.framewise.matrix;

import java.util.List;
import java.util.stream.Stream;

import dev.framewise.evidence.SourceNote;
import dev.framewise.framework.FrameworkName;
import org.jspecify.annotations.Nullable;

/**
 * A matrix as templates draw it, wherever it stands.
 *
 * @param columns the frameworks in the order of columns
 * @param sections the sections in order
 */
public record MatrixTable(List<FrameworkName> columns, List<Section> sections) {

	/**
	 * A section.
	 * @param id its id
	 * @return the section, or null where it has none of that id
	 */
	public @Nullable Section section(String id) {
		return this.sections.stream().filter((section) -> section.id().equals(id)).findFirst().orElse(null);
	}

	/**
	 * A row.
	 * @param id id of the criterion
	 * @return the row, or null where it has none of that id
	 */
	public @Nullable Row row(String id) {
		return this.sections.stream()
			.flatMap((section) -> section.rows().stream())
			.filter((row) -> row.id().equals(id))
			.findFirst()
			.orElse(null);
	}

	/**
	 * How many rows it has.
	 * @return the number of rows
	 */
	public int size() {
		return this.sections.stream().mapToInt((section) -> section.rows().size()).sum();
	}

	/**
	 * All references to sources.
	 * @return the references in the order of reading
	 */
	public Stream<Mark> marks() {
		return this.sections.stream()
			.flatMap((section) -> section.rows().stream())
			.flatMap((row) -> row.cells().stream())
			.flatMap((cell) -> cell.marks().stream());
	}

	/**
	 * A section of the matrix.
	 *
	 * @param id id of its heading
	 * @param title its title
	 * @param corner what the first column is called
	 * @param rows its rows
	 */
	public record Section(String id, String title, String corner, List<Row> rows) {

	}

	/**
	 * A row of the matrix.
	 *
	 * @param id id of the criterion
	 * @param label what is compared, plain text
	 * @param labelHtml the same as safe HTML
	 * @param better {@code higher is better}, {@code lower is better} or null
	 * @param cells its cells in the order of columns
	 */
	public record Row(String id, String label, String labelHtml, @Nullable String better, List<CellView> cells) {

	}

	/**
	 * A cell.
	 *
	 * @param framework the framework of its column
	 * @param support {@code yes}, {@code partial}, {@code addon}, {@code no},
	 * {@code unknown} or null where the cell says something else
	 * @param word the word that says so, or the quantity without its note; null where
	 * markup does
	 * @param note what stands behind them, or null
	 * @param html the whole cell, safe HTML
	 * @param quantity whether it is a number with a unit
	 * @param best whether it is the best of its row
	 * @param marks its sources
	 */
	public record CellView(FrameworkName framework, @Nullable String support, @Nullable String word,
			@Nullable String note, String html, boolean quantity, boolean best, List<Mark> marks) {

		/**
		 * The sources nobody looked at for too long.
		 * @return their notes
		 */
		public List<SourceNote> stale() {
			return this.marks.stream().map(Mark::note).filter(SourceNote::stale).toList();
		}

		/**
		 * What stands in the cell, with marks that lead to its sources.
		 * @return safe HTML
		 */
		public String marked() {
			return CellHtml.marked(this);
		}

		/**
		 * What stands in the cell, without its sources.
		 * @return safe HTML
		 */
		public String value() {
			return CellHtml.value(this);
		}

	}

	/**
	 * A reference to a source.
	 *
	 * @param number the number of the source
	 * @param href where the source is listed
	 * @param anchor the id of the reference, or null where it is quoted from another page
	 * @param note the source
	 */
	public record Mark(int number, String href, @Nullable String anchor, SourceNote note) {

	}

}
