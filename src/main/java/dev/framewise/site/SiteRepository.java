package dev.framewise.site;

import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * Reads and clears the row.
 */
interface SiteRepository extends Repository<SiteEntity, Integer> {

	Optional<SiteEntity> findById(int id);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@NativeQuery("delete from site")
	void deleteEverything();

}
