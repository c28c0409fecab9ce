package dev.framewise.guide;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * Reads and clears authors.
 */
interface AuthorRepository extends Repository<AuthorEntity, String> {

	Optional<AuthorEntity> findById(String id);

	List<AuthorEntity> findByIdIn(Collection<String> ids);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@NativeQuery("delete from author where id = :id")
	void delete(String id);

}
