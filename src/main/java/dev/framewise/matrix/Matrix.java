package dev.framewise.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The feature matrix of a guide.
 *
 * @param sections its tables in the order of the article
 */
public record Matrix(List<MatrixSection> sections) {

	/**
	 * A matrix; the sections are copied.
	 */
	public Matrix {
		sections = List.copyOf(sections);
	}

	/**
	 * All rows.
	 * @return the criteria in order
	 */
	public Stream<Criterion> criteria() {
		return this.sections.stream().flatMap((section) -> section.criteria().stream());
	}

	/**
	 * A row.
	 * @param id its id
	 * @return the criterion, or empty
	 */
	public Optional<Criterion> criterion(String id) {
		return criteria().filter((criterion) -> criterion.id().equals(id)).findFirst();
	}

}
