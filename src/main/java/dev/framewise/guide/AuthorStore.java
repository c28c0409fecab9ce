package dev.framewise.guide;

import java.util.Collection;
import java.util.LinkedHashMap;
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
	 * Puts an author in the place of the one before.
	 * @param author the author
	 */
	@Transactional
	public void save(Author author) {
		this.authors.delete(author.id());
		this.entities.persist(new AuthorEntity(author));
		this.entities.flush();
		this.entities.clear();
	}

	/**
	 * Removes an author.
	 * @param id the author's id
	 */
	@Transactional
	public void delete(String id) {
		this.authors.delete(id);
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
