package dev.framewise.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps which version of each file is in service.
 */
@Repository
public class InServiceStore {

	/** Databases limit how many parameters a statement has. */
	private static final int CHUNK = 1_000;

	private final EntityManager entities;

	InServiceStore(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * What is in service, in one query; read without entities, since thousands of them
	 * would be looked through for changes at each query that follows.
	 * @return by path, as {@code guides/some-slug}, the name of its version: a hash of
	 * all that its page is made of
	 */
	@Transactional(readOnly = true)
	public Map<String, String> versions() {
		Map<String, String> versions = new HashMap<>();
		this.entities.createQuery("select i.path, i.version from InServiceEntity i", Object[].class)
			.getResultList()
			.forEach((row) -> versions.put((String) row[0], (String) row[1]));
		return versions;
	}

	/**
	 * The paths of what another program wrote.
	 * @param program the name of the one that runs
	 */
	@Transactional(readOnly = true)
	Set<String> notBy(String program) {
		return Set.copyOf(this.entities
			.createQuery("select i.path from InServiceEntity i where i.program <> :program", String.class)
			.setParameter("program", program)
			.getResultList());
	}

	/**
	 * Writes what differs, and what was written anew.
	 * @param before version by path, as it is stored
	 * @param next version by path, as it shall be
	 * @param rewritten the paths of what was written anew
	 * @param program the name of the program that wrote all this
	 */
	@Transactional
	void replace(Map<String, String> before, Map<String, String> next, Set<String> rewritten, String program) {
		Predicate<String> written = (path) -> rewritten.contains(path)
				|| !Objects.equals(before.get(path), next.get(path));
		delete(before.keySet().stream().filter(written).toList());
		next.keySet()
			.stream()
			.filter(written)
			.sorted()
			.forEach((path) -> this.entities.persist(new InServiceEntity(path, next.get(path), program)));
		this.entities.flush();
		this.entities.clear();
	}

	private void delete(List<String> paths) {
		for (int from = 0; from < paths.size(); from += CHUNK) {
			this.entities.createQuery("delete from InServiceEntity i where i.path in :paths")
				.setParameter("paths", paths.subList(from, Math.min(paths.size(), from + CHUNK)))
				.executeUpdate();
		}
	}

}
