package dev.framewise.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.framewise.framework.ComparedFrameworks;
import dev.framewise.framework.FrameworkName;
import dev.framewise.markdown.AttributeList;
import dev.framewise.markdown.Block;
import dev.framewise.markdown.Inline;
import dev.framewise.markdown.MarkdownDocument;
import dev.framewise.markdown.RichText;
import dev.framewise.markdown.Section;
import dev.framewise.markdown.SectionKind;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.source.Id;

/**
 * Reads the {@code .matrix} sections of a guide.
 */
public final class MatrixReader {

	private final ComparedFrameworks compared;

	private final CellReader cells;

	private final Problems problems;

	private final Set<String> rows = new HashSet<>();

	/**
	 * A reader for one guide.
	 * @param compared the frameworks the guide compares
	 * @param cells reads its cells
	 * @param problems takes what is wrong
	 */
	public MatrixReader(ComparedFrameworks compared, CellReader cells, Problems problems) {
		this.compared = compared;
		this.cells = cells;
		this.problems = problems;
	}

	/**
	 * Reads a guide's matrix.
	 * @param body the guide's body
	 * @return its matrix, or empty where it has no such section; not to be used where a
	 * problem holds the file back
	 */
	public Optional<Matrix> read(MarkdownDocument body) {
		List<MatrixSection> sections = body.sections(SectionKind.MATRIX)
			.stream()
			.flatMap((section) -> section(section, body.anchors()).stream())
			.toList();
		return sections.isEmpty() ? Optional.empty() : Optional.of(new Matrix(sections));
	}

	private Optional<MatrixSection> section(Section section, Set<String> anchors) {
		Block.Heading heading = section.heading();
		List<Block.Table> tables = section.blocks(Block.Table.class);
		if (tables.size() != 1) {
			this.problems.add(heading.place(), ProblemCode.SECTION_CONTENT,
					"A section '.matrix' holds one table; this one holds " + tables.size() + ".");
			return Optional.empty();
		}
		Block.Table table = tables.get(0);
		List<Optional<FrameworkName>> columns = columns(table.header());
		List<Criterion> criteria = table.rows()
			.stream()
			.flatMap((row) -> criterion(row, columns, anchors).stream())
			.toList();
		if (table.rows().isEmpty()) {
			this.problems.add(table.place(), ProblemCode.SECTION_CONTENT, "The table of a section '.matrix' has rows.");
		}
		return Optional.of(new MatrixSection(heading.id(), heading.text().text(), corner(table.header()), criteria));
	}

	/**
	 * What the first column is called. Sources belong to cells: nobody would draw them
	 * here.
	 */
	private String corner(List<Inline> header) {
		header.stream()
			.flatMap((cell) -> cell.footnotes().stream())
			.forEach((footnote) -> this.problems.add(footnote.place(), ProblemCode.SECTION_CONTENT,
					"A footnote does not belong in the head of the table; put it into the cells it speaks of."));
		return header.isEmpty() ? "" : header.get(0).text();
	}

	/**
	 * The frameworks of the columns after the first.
	 */
	private List<Optional<FrameworkName>> columns(List<Inline> header) {
		List<Optional<FrameworkName>> columns = new ArrayList<>();
		for (Inline cell : header.subList(Math.min(1, header.size()), header.size())) {
			Optional<FrameworkName> framework = this.compared.named(cell.text())
				.or(() -> this.compared.unnamed().filter((unnamed) -> !columns.contains(Optional.of(unnamed))));
			if (framework.isEmpty()) {
				this.problems.addUnknown(cell.place(), ProblemCode.NOT_COMPARED, "The column '" + cell.text()
						+ "' names no framework that the guide compares; it compares " + this.compared.inWords() + ".",
						cell.text(), this.compared.words());
			}
			else if (columns.contains(framework)) {
				this.problems.add(cell.place(), ProblemCode.DUPLICATE_COLUMN,
						"'" + cell.text() + "' has a column in this table already.");
			}
			columns.add(framework);
		}
		return columns;
	}

	private Optional<Criterion> criterion(List<Inline> row, List<Optional<FrameworkName>> columns,
			Set<String> anchors) {
		AttributeList attributes = AttributeList.cut(row.get(0), this.problems);
		Inline written = attributes.text();
		RowLabel label = RowLabel.of(written.text());
		RichText shown = new RichText(label.text(), withoutDirection(written, label).html());
		String id = attributes.onlyId(this.problems).orElseGet(() -> Id.slugOf(label.text()));
		checkId(id, attributes, anchors);
		if (row.size() != columns.size() + 1) {
			this.problems.add(written.place(), ProblemCode.SECTION_CONTENT,
					"This row has " + row.size() + " cells; the header has " + (columns.size() + 1) + ".");
			return Optional.empty();
		}
		List<Cell> cells = this.compared.all().stream().map((framework) -> {
			int column = columns.indexOf(Optional.of(framework));
			return (column < 0) ? Cell.unknown(framework.id()) : this.cells.read(framework, row.get(column + 1));
		}).toList();
		return Optional.of(new Criterion(id, shown, label.direction(), cells));
	}

	/**
	 * The label as shown; where the direction stands in markup, it stays there.
	 */
	private static Inline withoutDirection(Inline written, RowLabel label) {
		int direction = RowLabel.of(written.pattern()).direction() == null ? -1 : written.pattern().lastIndexOf('(');
		return (label.direction() == null || direction < 0) ? written : written.slice(0, direction).strip();
	}

	private void checkId(String id, AttributeList label, Set<String> anchors) {
		if (id.isEmpty()) {
			this.problems.add(label.text().place(), ProblemCode.NO_ID,
					"The row's label leaves nothing for an id; give it one, as {#own-id} at its end.");
		}
		else if (!this.rows.add(id)) {
			this.problems.add(label.place("#"), ProblemCode.DUPLICATE_ROW,
					"The guide has a row '" + id + "' already; give this one another id, as {#own-id} at its end.");
		}
		else if (anchors.contains("row-" + id)) {
			this.problems.add(label.place("#"), ProblemCode.DUPLICATE_ID,
					"The row's id 'row-" + id + "' is that of a heading already.");
		}
	}

}
