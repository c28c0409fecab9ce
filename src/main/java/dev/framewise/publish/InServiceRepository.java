package dev.framewise.publish;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * Keeps which version of each file is in service.
 */
interface InServiceRepository extends Repository<InServiceEntity, String> {

	List<InServiceEntity> findAll();

	void save(InServiceEntity entity);

	void deleteByPathIn(Collection<String> paths);

}
