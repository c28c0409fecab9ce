package dev.framewise.framework;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.function.Function;
import java.util.Objects;
import java.util.Optional;

import dev.framewise.revision.OncePerRevision;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the frameworks.
 */
@Repository
public class FrameworkStore {

	// Not the database's order, which depends on its collation.
	private static final Comparator<Framework> BY_NAME = Comparator
		.comparing(Framework::name, String.CASE_INSENSITIVE_ORDER)
		.thenComparing(Framework::id);

	private final FrameworkRepository frameworks;

	private final EntityManager entities;

	private final OncePerRevision<Map<String, FrameworkName>> names = new OncePerRevision<>();

	FrameworkStore(FrameworkRepository frameworks, EntityManager entities) {
		this.frameworks = frameworks;
		this.entities = entities;
	}

	/**
	 * Puts a framework in the place of the one before.
	 * @param framework the framework
	 */
	@Transactional
	public void save(Framework framework) {
		this.frameworks.delete(framework.id());
		this.entities.persist(new FrameworkEntity(framework));
		this.entities.flush();
		this.entities.clear();
	}

	/**
	 * Removes a framework.
	 * @param id its id
	 */
	@Transactional
	public void delete(String id) {
		this.frameworks.delete(id);
	}

	/**
	 * Finds a framework, in one query.
	 * @param id its id
	 * @return the framework, or empty
	 */
	@Transactional(readOnly = true)
	public Optional<Framework> find(String id) {
		return this.frameworks.find(id).map(FrameworkEntity::framework);
	}

	/**
	 * All frameworks, in one query.
	 * @return the frameworks by name, case ignored
	 */
	@Transactional(readOnly = true)
	public List<Framework> all() {
		return this.frameworks.all().stream().map(FrameworkEntity::framework).sorted(BY_NAME).toList();
	}

	/**
	 * How frameworks are named, in one query for each revision.
	 * @param ids their ids
	 * @return each name by its id, in the order given; an unknown id is its own name
	 */
	@Transactional(readOnly = true)
	public Map<String, FrameworkName> names(Collection<String> ids) {
		Map<String, FrameworkName> all = ids.isEmpty() ? Map.of() : allNames();
		Map<String, FrameworkName> names = new LinkedHashMap<>();
		ids.forEach((id) -> names.put(id, all.getOrDefault(id, new FrameworkName(id, id))));
		return names;
	}

	/**
	 * The frameworks of some ids that have a portrait.
	 * @param ids the ids
	 * @return their names, in the order of the ids
	 */
	@Transactional(readOnly = true)
	public List<FrameworkName> known(Collection<String> ids) {
		Map<String, FrameworkName> all = ids.isEmpty() ? Map.of() : allNames();
		return ids.stream().map(all::get).filter(Objects::nonNull).toList();
	}

	private Map<String, FrameworkName> allNames() {
		return this.names.get(() -> this.frameworks.names()
			.stream()
			.collect(Collectors.toUnmodifiableMap(FrameworkName::id, Function.identity())));
	}

}
