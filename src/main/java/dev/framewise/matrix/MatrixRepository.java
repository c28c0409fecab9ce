package dev.framewise.matrix;

import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads and clears the tables of matrices.
 */
interface MatrixRepository extends Repository<MatrixSectionEntity, Long> {

	List<MatrixSectionEntity> findByGuideOrderByPosition(String guide);

	@Query("""
			select cell from CellEntity cell join fetch cell.criterion criterion join fetch criterion.section section
			where cell.framework = :framework
			order by section.guide, section.position, criterion.position
			""")
	List<CellEntity> cellsOf(String framework);

	// The database takes all rows and cells along.
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@NativeQuery("delete from matrix_section")
	void deleteEverything();

}
