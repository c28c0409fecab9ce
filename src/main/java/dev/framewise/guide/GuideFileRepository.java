package dev.framewise.guide;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Reads files one by one.
 */
interface GuideFileRepository extends Repository<GuideFileEntity, Long> {

	Optional<GuideFileEntity> findByGuideAndPath(String guide, String path);

}
