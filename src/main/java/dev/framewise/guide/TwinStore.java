package dev.framewise.guide;

import java.util.Map;
import java.util.Optional;

import dev.framewise.markdown.Twin;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the articles as Markdown. A twin goes with its guide, so it is always the version
 * in service.
 */
@Repository
public class TwinStore {

	private final EntityManager entities;

	TwinStore(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Adds the twin of a guide.
	 * @param slug the slug of a guide that is stored and has no twin yet
	 * @param markdown its text, with {@link Twin#BASE} before each path of the site
	 */
	@Transactional
	public void save(String slug, String markdown) {
		save(Map.of(slug, markdown));
	}

	/**
	 * Adds the twins of guides.
	 * @param markdown their texts, by the slugs of guides that are stored and have no
	 * twin yet
	 */
	@Transactional
	public void save(Map<String, String> markdown) {
		markdown.forEach((slug, text) -> this.entities.persist(new TwinEntity(slug, text)));
		this.entities.flush();
		this.entities.clear();
	}

	/**
	 * Finds the twin of a guide, in one query.
	 * @param slug the guide's slug
	 * @param base address of the site, which its links begin with
	 * @return the text, or empty where there is no such guide
	 */
	@Transactional(readOnly = true)
	public Optional<String> find(String slug, String base) {
		return Optional.ofNullable(this.entities.find(TwinEntity.class, slug))
			.map((twin) -> twin.markdown().replace(Twin.BASE, base));
	}

}
