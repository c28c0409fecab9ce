package dev.framewise.framework;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads and clears frameworks.
 */
interface FrameworkRepository extends Repository<FrameworkEntity, String> {

	@Query("select f from FrameworkEntity f left join fetch f.sources where f.id = :id")
	Optional<FrameworkEntity> find(String id);

	@Query("select f from FrameworkEntity f left join fetch f.sources")
	List<FrameworkEntity> all();

	@Query("select new dev.framewise.framework.FrameworkName(f.id, f.name) from FrameworkEntity f")
	List<FrameworkName> names();

	// The database takes what hangs on them along.
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@NativeQuery("delete from framework where id = :id")
	void delete(String id);

}
