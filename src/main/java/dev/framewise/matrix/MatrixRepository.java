package dev.framewise.matrix;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads the tables of matrices. What is read level by level in one transaction finds
 * itself put together: each list is filled by the query that fetches it. Each begins at
 * what has the guide, because H2 keeps that order: from the other end it scans all cells.
 */
interface MatrixRepository extends Repository<MatrixSectionEntity, Long> {

	@Query("""
			select section from MatrixSectionEntity section left join fetch section.criteria
			where section.guide = :guide
			order by section.position
			""")
	List<MatrixSectionEntity> withCriteria(String guide);

	@Query("""
			select criterion from MatrixSectionEntity section join section.criteria criterion
				left join fetch criterion.cells
			where section.guide = :guide
			""")
	List<CriterionEntity> withCells(String guide);

	@Query("""
			select cell from MatrixSectionEntity section join section.criteria criterion join criterion.cells cell
				left join fetch cell.citations
			where section.guide = :guide
			""")
	List<CellEntity> withCitations(String guide);

	@Query("""
			select cell from CellEntity cell join fetch cell.criterion criterion join fetch criterion.section section
				left join fetch cell.citations
			where cell.framework = :framework
			order by section.guide, section.position, criterion.position
			""")
	List<CellEntity> cellsOf(String framework);

	@Query("""
			select cell from CellEntity cell join fetch cell.criterion criterion join fetch criterion.section section
				left join fetch cell.citations
			where section.guide in :guides
			order by section.guide, section.position, criterion.position, cell.position
			""")
	List<CellEntity> cellsIn(Collection<String> guides);

}
