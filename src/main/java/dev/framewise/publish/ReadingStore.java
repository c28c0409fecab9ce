package dev.framewise.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what came of reading each guide.
 */
@Repository
class ReadingStore {

	/** Not more rows than memory holds twice, nor a statement has parameters. */
	private static final int CHUNK = 500;

	private final EntityManager entities;

	ReadingStore(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Whether the database outlives the site.
	 */
	@Transactional(readOnly = true)
	boolean persists() {
		return this.entities.unwrap(Session.class).doReturningWork(ReadingStore::persists);
	}

	private static boolean persists(Connection connection) throws SQLException {
		return !connection.getMetaData().getURL().startsWith("jdbc:h2:mem:");
	}

	/**
	 * All rows by the slugs of their guides, in one query.
	 */
	@Transactional(readOnly = true)
	Map<String, Row> all() {
		Map<String, Row> rows = new HashMap<>();
		this.entities.createQuery("select r.guide, r.input, r.kept from ReadingEntity r", Object[].class)
			.getResultList()
			.forEach((row) -> rows.put((String) row[0], new Row((String) row[1], (String) row[2])));
		return rows;
	}

	/**
	 * Puts rows in the place of those before.
	 * @param rows the rows by the slugs of their guides
	 */
	@Transactional
	void save(Map<String, Row> rows) {
		List<String> slugs = List.copyOf(rows.keySet());
		for (int from = 0; from < slugs.size(); from += CHUNK) {
			List<String> chunk = slugs.subList(from, Math.min(slugs.size(), from + CHUNK));
			delete(chunk);
			chunk.forEach((slug) -> this.entities.persist(new ReadingEntity(slug, rows.get(slug))));
			this.entities.flush();
			this.entities.clear();
		}
	}

	private void delete(Collection<String> slugs) {
		this.entities.createQuery("delete from ReadingEntity r where r.guide in :slugs")
			.setParameter("slugs", slugs)
			.executeUpdate();
	}

	/**
	 * Removes the rows of all guides but some.
	 * @param slugs the slugs of those that stay
	 */
	@Transactional
	void retain(Collection<String> slugs) {
		List<String> gone = this.entities.createQuery("select r.guide from ReadingEntity r", String.class)
			.getResultStream()
			.filter((slug) -> !slugs.contains(slug))
			.toList();
		for (int from = 0; from < gone.size(); from += CHUNK) {
			delete(gone.subList(from, Math.min(gone.size(), from + CHUNK)));
		}
	}

	/**
	 * What came of reading a guide.
	 *
	 * @param input a hash over all that the reading depends on
	 * @param kept what came of it, as JSON
	 */
	record Row(String input, String kept) {
	}

}
