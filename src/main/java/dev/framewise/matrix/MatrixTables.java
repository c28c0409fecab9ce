package dev.framewise.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dev.framewise.evidence.Source;
import dev.framewise.evidence.SourceNote;
import dev.framewise.framework.FrameworkName;
import dev.framewise.framework.FrameworkStore;
import dev.framewise.evidence.EvidenceSettings;
import dev.framewise.guide.Guide;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Prepares matrices for drawing: names of columns, best values, sources with their age.
 */
@Component
public class MatrixTables {

	private static final Pattern WORD = Pattern.compile("^[^\\s,:;(]+");

	private static final Pattern QUANTITY = Pattern.compile("^[^(]+(?=\\s\\()");

	private static final Pattern MARKUP = Pattern.compile("[<&]");

	private final FrameworkStore frameworks;

	private final MatrixStore matrices;

	private final EvidenceSettings evidence;

	MatrixTables(FrameworkStore frameworks, MatrixStore matrices, EvidenceSettings evidence) {
		this.frameworks = frameworks;
		this.matrices = matrices;
		this.evidence = evidence;
	}

	/**
	 * The whole matrix of a guide.
	 * @param guide the guide
	 * @return the table, without sections where the guide has no matrix
	 */
	public MatrixTable of(Guide guide) {
		return of(guide.facts(), guide.sources());
	}

	/**
	 * The whole matrix of a guide.
	 * @param guide what lists say of the guide
	 * @param sources its sources by number
	 * @return the table, without sections where the guide has no matrix
	 */
	public MatrixTable of(Guide.Facts guide, List<Source> sources) {
		return of(this.matrices.find(guide.slug()).orElseGet(() -> new Matrix(List.of())),
				List.copyOf(this.frameworks.names(guide.compares()).values()), sources);
	}

	/**
	 * A matrix, or part of one, with some of its columns.
	 */
	MatrixTable of(Matrix matrix, List<FrameworkName> columns, List<Source> sources) {
		Drawing drawing = new Drawing(columns, SourceNote.of(sources, this.evidence.freshFrom()), "");
		return new MatrixTable(columns, matrix.sections().stream().map(drawing::section).toList());
	}

	/**
	 * One cell as quoted on another page than its guide's.
	 * @param cell the cell
	 * @param framework the framework it speaks of
	 * @param guide the slug of its guide
	 * @param sources the sources of its guide by number
	 * @return the cell, with its sources where the guide lists them
	 */
	public MatrixTable.CellView quoted(Cell cell, FrameworkName framework, String guide, List<Source> sources) {
		return new Drawing(List.of(framework), SourceNote.of(sources, this.evidence.freshFrom()), "/guides/" + guide)
			.cell(framework, cell, false);
	}

	/**
	 * The first day on which a look at a source still counts.
	 */
	LocalDate freshFrom() {
		return this.evidence.freshFrom();
	}

	private record Drawing(List<FrameworkName> columns, List<SourceNote> notes, String guide) {

		MatrixTable.Section section(MatrixSection section) {
			return new MatrixTable.Section(section.id(), section.title(), section.corner(),
					section.criteria().stream().map(this::row).toList());
		}

		private MatrixTable.Row row(Criterion criterion) {
			List<Cell> cells = this.columns.stream().map((column) -> criterion.cell(column.id())).toList();
			Set<Integer> best = BestValues.of(cells.stream().map(Cell::value).toList(), criterion.better());
			return new MatrixTable.Row(criterion.id(), criterion.label().text(), criterion.label().html(),
					better(criterion.better()),
					IntStream.range(0, cells.size())
						.mapToObj((index) -> cell(this.columns.get(index), cells.get(index), best.contains(index)))
						.toList());
		}

		private static @Nullable String better(@Nullable Direction direction) {
			return (direction == null) ? null : direction.id() + " is better";
		}

		MatrixTable.CellView cell(FrameworkName column, Cell cell, boolean best) {
			CellValue value = cell.value();
			Support support = value.support();
			List<MatrixTable.Mark> marks = cell.citations().stream().filter(this::isKnown).map(this::mark).toList();
			String word = word(cell);
			return new MatrixTable.CellView(column, (support == null) ? null : support.id(), word,
					(word == null || support == Support.UNKNOWN) ? null : value.note(), cell.html(),
					value.quantity() != null, best, marks);
		}

		/**
		 * What stands before the note, where no markup goes through both.
		 */
		private static @Nullable String word(Cell cell) {
			CellValue value = cell.value();
			if (value.support() == Support.UNKNOWN) {
				return "Unknown";
			}
			boolean typed = value.support() != null || value.note() != null;
			if (!typed || MARKUP.matcher(cell.html()).find()) {
				return null;
			}
			Matcher word = ((value.support() != null) ? WORD : QUANTITY).matcher(value.text());
			return word.find() ? word.group() : null;
		}

		private boolean isKnown(Citation citation) {
			return citation.number() <= this.notes.size();
		}

		private MatrixTable.Mark mark(Citation citation) {
			return new MatrixTable.Mark(citation.number(), this.guide + "#fn:" + citation.number(),
					this.guide.isEmpty() ? citation.anchor() : null, this.notes.get(citation.number() - 1));
		}

	}

}
