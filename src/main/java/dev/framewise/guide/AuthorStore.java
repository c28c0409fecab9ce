package dev.framewise.guide;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the authors.
 */
@Repository
public class AuthorStore {

	private final AuthorRepository authors;

	private final EntityManager entities;

	AuthorStore(AuthorRepository authors, EntityManager entities) {
		this.authors = authors;
		this.entities = entities;
	}

	/**
	 * Puts these authors in the place of all there were.
	 * @param authors authors with different ids
	 */
	@Transactional
	public void replaceAll(List<Author> authors) {
		this.authors.deleteEverything();
		authors.stream().map(AuthorEntity::new).forEach(this.entities::persist);
		this.entities.flush();
		this.entities.clear();
	}

	/**
	 * Finds an author, in one query.
	 * @param id the author's id
	 * @return the author, or empty
	 */
	@Transactional(readOnly = true)
	public Optional<Author> find(String id) {
		return this.authors.findById(id).map(AuthorEntity::author);
	}

	/**
	 * How authors are named, in one query.
	 * @param ids their ids
	 * @return each name by its id, in the order given; an unknown id is its own name
	 */
	@Transactional(readOnly = true)
	public Map<String, String> names(Collection<String> ids) {
		Map<String, String> names = new LinkedHashMap<>();
		ids.forEach((id) -> names.put(id, id));
		if (!names.isEmpty()) {
			this.authors.findByIdIn(names.keySet()).forEach((author) -> names.put(author.id(), author.name()));
		}
		return names;
	}

}
