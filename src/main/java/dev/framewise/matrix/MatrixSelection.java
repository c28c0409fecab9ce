package dev.framewise.matrix;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.framewise.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * The part of a matrix that an address asks for.
 *
 * @param frameworks ids of the columns; all in the guide's order, or those asked for in
 * the order asked
 * @param onlyDifferences whether rows where all columns agree are left out
 * @param text words that a row must hold, or empty
 * @param section id of the only section shown, or null
 */
record MatrixSelection(List<String> frameworks, boolean onlyDifferences, String text, @Nullable String section) {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/**
	 * Everything.
	 * @param frameworks ids of the columns
	 */
	static MatrixSelection all(List<String> frameworks) {
		return new MatrixSelection(frameworks, false, "", null);
	}

	/**
	 * Reads a query.
	 * @param compared ids of the frameworks the guide compares
	 * @param standard ids of the columns where the query names none
	 * @throws dev.framewise.query.BadQueryException if it names something the guide does
	 * not have
	 */
	static MatrixSelection of(Query query, List<String> compared, List<String> standard, Matrix matrix) {
		List<String> frameworks = query.many("frameworks");
		frameworks.forEach((id) -> Query.require(id, compared, "a framework this guide compares"));
		Optional<String> only = query.single("only");
		only.ifPresent((value) -> Query.require(value, List.of("differences"), "something to leave out"));
		Optional<String> section = query.single("section");
		section.ifPresent((id) -> Query.require(id, matrix.sections().stream().map(MatrixSection::id).toList(),
				"a section of this matrix"));
		return new MatrixSelection(frameworks.isEmpty() ? standard : frameworks, only.isPresent(),
				query.text("q").orElse("").strip(), section.orElse(null));
	}

	/**
	 * The same with other columns.
	 */
	MatrixSelection with(List<String> frameworks) {
		return new MatrixSelection(frameworks, this.onlyDifferences, this.text, this.section);
	}

	/**
	 * The same with one framework in front of the others.
	 */
	MatrixSelection withFirst(String framework) {
		return with(Stream.concat(Stream.of(framework), this.frameworks.stream()).distinct().toList());
	}

	/**
	 * The same with or without the rows where all columns agree.
	 */
	MatrixSelection withOnlyDifferences(boolean only) {
		return new MatrixSelection(this.frameworks, only, this.text, this.section);
	}

	/**
	 * The same with other words.
	 */
	MatrixSelection withText(String words) {
		return new MatrixSelection(this.frameworks, this.onlyDifferences, words, this.section);
	}

	/**
	 * The same with all sections.
	 */
	MatrixSelection withAllSections() {
		return new MatrixSelection(this.frameworks, this.onlyDifferences, this.text, null);
	}

	/**
	 * The selected part, without sections that have no row left.
	 */
	Matrix of(Matrix matrix) {
		return new Matrix(matrix.sections()
			.stream()
			.filter((candidate) -> this.section == null || candidate.id().equals(this.section))
			.map((candidate) -> new MatrixSection(candidate.id(), candidate.title(), candidate.corner(),
					candidate.criteria().stream().filter(this::shows).toList()))
			.filter((candidate) -> !candidate.criteria().isEmpty())
			.toList());
	}

	private boolean shows(Criterion criterion) {
		return (!this.onlyDifferences || differs(criterion)) && holdsText(criterion);
	}

	/**
	 * Whether the typed values of the selected columns differ; notes do not count.
	 */
	private boolean differs(Criterion criterion) {
		List<CellValue> values = cells(criterion).map(Cell::value).toList();
		return values.stream().anyMatch((value) -> value.differsFrom(values.get(0)));
	}

	private boolean holdsText(Criterion criterion) {
		String wanted = folded(this.text);
		return Stream.concat(Stream.of(criterion.label().text()), cells(criterion).map((cell) -> cell.value().text()))
			.anyMatch((text) -> folded(text).contains(wanted));
	}

	private Stream<Cell> cells(Criterion criterion) {
		return this.frameworks.stream().map(criterion::cell);
	}

	private static String folded(String text) {
		return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
