package dev.framewise.revision;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Reads and writes the row.
 */
interface RevisionRepository extends Repository<RevisionEntity, Integer> {

	Optional<RevisionEntity> findById(int id);

	RevisionEntity save(RevisionEntity revision);

}
