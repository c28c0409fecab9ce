package dev.framewise.matrix;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the matrices.
 */
@Repository
public class MatrixStore {

	private final MatrixRepository sections;

	private final EntityManager entities;

	MatrixStore(MatrixRepository sections, EntityManager entities) {
		this.sections = sections;
		this.entities = entities;
	}

	/**
	 * Adds a guide's matrix.
	 * @param slug the slug of a guide that is stored and has no matrix yet
	 * @param matrix its matrix
	 */
	@Transactional
	public void save(String slug, Matrix matrix) {
		save(Map.of(slug, matrix));
	}

	/**
	 * Adds the matrices of guides.
	 * @param matrices their matrices, by the slugs of guides that are stored and have
	 * none yet
	 */
	@Transactional
	public void save(Map<String, Matrix> matrices) {
		matrices.forEach(this::persist);
		this.entities.flush();
		this.entities.clear();
	}

	private void persist(String slug, Matrix matrix) {
		for (int i = 0; i < matrix.sections().size(); i++) {
			this.entities.persist(new MatrixSectionEntity(slug, i, matrix.sections().get(i)));
		}
	}

	/**
	 * Finds a guide's matrix, in three queries.
	 * @param slug the guide's slug
	 * @return the matrix; empty where it has no section
	 */
	@Transactional(readOnly = true)
	public Optional<Matrix> find(String slug) {
		List<MatrixSectionEntity> sections = this.sections.withCriteria(slug);
		this.sections.withCells(slug);
		this.sections.withCitations(slug);
		List<MatrixSection> found = sections.stream().map(MatrixSectionEntity::section).toList();
		return found.isEmpty() ? Optional.empty() : Optional.of(new Matrix(found));
	}

	/**
	 * What all matrices say of one framework, in one query.
	 * @param framework the framework's id
	 * @return its cells by guide, in the order of each guide's rows
	 */
	@Transactional(readOnly = true)
	public List<FrameworkCell> cellsOf(String framework) {
		return this.sections.cellsOf(framework).stream().map(CellEntity::placed).toList();
	}

	/**
	 * All cells of some matrices, in one query.
	 * @param guides the slugs of their guides
	 * @return the cells by guide, in the order of each guide's rows
	 */
	@Transactional(readOnly = true)
	public List<FrameworkCell> cellsIn(Collection<String> guides) {
		return guides.isEmpty() ? List.of() : this.sections.cellsIn(guides).stream().map(CellEntity::placed).toList();
	}

}
