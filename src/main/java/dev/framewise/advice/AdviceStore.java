package dev.framewise.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what guides say for the frameworks they compare.
 */
@Repository
public class AdviceStore {

	private final AdviceRepository advice;

	private final EntityManager entities;

	AdviceStore(AdviceRepository advice, EntityManager entities) {
		this.advice = advice;
		this.entities = entities;
	}

	/**
	 * Adds a guide's advice.
	 * @param slug the slug of a guide that is stored and has no advice yet
	 * @param advice its advice
	 */
	@Transactional
	public void save(String slug, Advice advice) {
		save(Map.of(slug, advice));
	}

	/**
	 * Adds the advice of guides.
	 * @param advice their advice, by the slugs of guides that are stored and have none
	 * yet
	 */
	@Transactional
	public void save(Map<String, Advice> advice) {
		advice.forEach((slug, given) -> this.entities.persist(new AdviceEntity(slug, given)));
		this.entities.flush();
		this.entities.clear();
	}

	/**
	 * Finds a guide's advice, in six queries.
	 * @param slug the guide's slug
	 * @return the advice; none where nothing is stored
	 */
	@Transactional(readOnly = true)
	public Advice find(String slug) {
		Optional<AdviceEntity> found = this.advice.withRoles(slug);
		this.advice.withFrameworks(slug);
		return found.map(AdviceEntity::advice).orElseGet(Advice::none);
	}

	/**
	 * Who picks what, in one query.
	 * @param slug the guide's slug
	 * @return the guide's roles in order
	 */
	@Transactional(readOnly = true)
	public List<Role> roles(String slug) {
		return this.advice.withFrameworks(slug).stream().map(RoleEntity::role).toList();
	}

	/**
	 * How to use several frameworks together, in one query.
	 * @param slug the guide's slug
	 * @return safe HTML, empty where the guide does not say
	 */
	@Transactional(readOnly = true)
	public String both(String slug) {
		return this.advice.both(slug).orElse("");
	}

	/**
	 * What all guides say for one framework, in five queries.
	 * @param framework the framework's id
	 * @return by the guide's slug, in alphabetical order, its advice as
	 * {@link Advice#of(String)} gives it; guides that say nothing are left out
	 */
	@Transactional(readOnly = true)
	public Map<String, Advice> of(String framework) {
		var reasons = byGuide(this.advice.reasons(framework), ReasonEntity::statement);
		var examples = byGuide(this.advice.examples(framework), ExampleEntity::statement);
		var quickstarts = byGuide(this.advice.quickstarts(framework), QuickstartEntity::quickstart);
		var learning = byGuide(this.advice.learning(framework), LearningStepEntity::step);
		var roles = byGuide(this.advice.roles(framework), RoleEntity::role);
		Map<String, Advice> found = new LinkedHashMap<>();
		Stream.of(reasons, examples, quickstarts, learning, roles)
			.flatMap((items) -> items.keySet().stream())
			.distinct()
			.sorted()
			.forEach((guide) -> found.put(guide, new Advice(in(reasons, guide), in(examples, guide),
					in(quickstarts, guide), in(learning, guide), in(roles, guide), "")));
		return found;
	}

	private static <E extends AdviceItemEntity, T> Map<String, List<T>> byGuide(List<E> items, Function<E, T> read) {
		return items.stream()
			.collect(Collectors.groupingBy(AdviceItemEntity::guide, Collectors.mapping(read, Collectors.toList())));
	}

	private static <T> List<T> in(Map<String, List<T>> items, String guide) {
		return items.getOrDefault(guide, List.of());
	}

}
