package dev.framewise.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.framewise.evidence.Source;
import jakarta.persistence.EntityManager;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the guides.
 */
@Repository
@Transactional(readOnly = true)
public class GuideStore {

	private final GuideRepository guides;

	private final GuideFileRepository files;

	private final EntityManager entities;

	GuideStore(GuideRepository guides, GuideFileRepository files, EntityManager entities) {
		this.guides = guides;
		this.files = files;
		this.entities = entities;
	}

	/**
	 * Removes a guide, and all that belongs to it in any table.
	 * @param slug its slug
	 */
	@Transactional
	public void delete(String slug) {
		delete(List.of(slug));
	}

	/**
	 * Removes guides, and all that belongs to them in any table.
	 * @param slugs their slugs, not more than a statement has parameters
	 */
	@Transactional
	public void delete(Collection<String> slugs) {
		if (!slugs.isEmpty()) {
			this.guides.delete(slugs);
		}
	}

	/**
	 * Adds a guide.
	 * @param guide a guide whose slug is not there yet
	 * @param files its files, each path once
	 */
	@Transactional
	public void save(Guide guide, List<GuideFile> files) {
		save(List.of(guide));
		saveFiles(Map.of(guide.slug(), files));
	}

	/**
	 * Adds guides without their files.
	 * @param guides guides whose slugs are not there yet, not more than memory holds
	 * twice
	 */
	@Transactional
	public void save(Collection<Guide> guides) {
		guides.forEach((guide) -> this.entities.persist(new GuideEntity(guide)));
		// Their rows have to be there before rows that know them by their slugs only.
		this.entities.flush();
		this.entities.clear();
	}

	/**
	 * Adds the files of guides.
	 * @param files each path once, by the slugs of guides that are stored
	 */
	@Transactional
	public void saveFiles(Map<String, List<GuideFile>> files) {
		files.forEach((slug, all) -> all.forEach((file) -> this.entities.persist(new GuideFileEntity(slug, file))));
		this.entities.flush();
		this.entities.clear();
	}

	/**
	 * Finds a guide, in nine queries.
	 * @param slug its slug
	 * @return the guide, or empty
	 */
	public Optional<Guide> find(String slug) {
		return this.guides.findById(slug).map(GuideEntity::guide);
	}

	/**
	 * Finds the guide that had another slug before.
	 * @param alias the slug of old
	 * @return the slug of today, or empty
	 */
	public Optional<String> slugOfAlias(String alias) {
		return this.guides.slugOfAlias(alias);
	}

	/**
	 * Finds a file, in one query that reads no other.
	 * @param slug the guide's slug
	 * @param path the file's path in the guide's folder
	 * @return the file, or empty
	 */
	public Optional<GuideFile> file(String slug, String path) {
		return this.files.findByGuideAndPath(slug, path).map(GuideFileEntity::file);
	}

	/**
	 * All guides, in at most four queries.
	 * @param page the number of the page, from 1
	 * @return the page; one behind the last is empty
	 */
	public GuideList all(int page) {
		return list(page, this.guides::all);
	}

	/**
	 * The guides that have a tag, in at most four queries.
	 * @param tag the tag's id
	 * @param page the number of the page, from 1
	 * @return the page; one behind the last is empty
	 */
	public GuideList tagged(String tag, int page) {
		return list(page, (pageable) -> this.guides.tagged(tag, pageable));
	}

	/**
	 * The guides that an author wrote, in at most four queries.
	 * @param author the author's id
	 * @param page the number of the page, from 1
	 * @return the page; one behind the last is empty
	 */
	public GuideList by(String author, int page) {
		return list(page, (pageable) -> this.guides.by(author, pageable));
	}

	/**
	 * The comparisons that a framework takes part in, in three queries.
	 * @param framework the framework's id
	 * @return their facts, the newest change first
	 */
	public List<Guide.Facts> comparing(String framework) {
		return facts(this.guides.comparing(framework));
	}

	/**
	 * The comparisons that any of some frameworks takes part in, in three queries.
	 * @param frameworks ids of frameworks, known or not
	 * @return their facts, the newest change first
	 */
	public List<Guide.Facts> comparingAny(Collection<String> frameworks) {
		return frameworks.isEmpty() ? List.of() : facts(this.guides.comparingAny(frameworks));
	}

	/**
	 * The comparisons that changed last, in three queries.
	 * @param most how many at most
	 * @return their facts, the newest change first
	 */
	public List<Guide.Facts> comparisons(int most) {
		return facts(this.guides.comparisons(PageRequest.of(0, most)));
	}

	/**
	 * All drafts in service, in three queries.
	 * @return their facts, the newest change first; none where drafts are hidden
	 */
	public List<Guide.Facts> drafts() {
		return facts(this.guides.drafts());
	}

	/**
	 * What lists say of some guides, in two queries.
	 * @param slugs their slugs
	 * @return the facts of those that are there, in the order given
	 */
	public List<Guide.Facts> facts(Collection<String> slugs) {
		if (slugs.isEmpty()) {
			return List.of();
		}
		List<GuideEntity> guides = this.guides.withTags(slugs);
		this.guides.withCompares(slugs);
		Map<String, Guide.Facts> found = guides.stream()
			.map(GuideEntity::facts)
			.collect(Collectors.toMap(Guide.Facts::slug, Function.identity()));
		return slugs.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	/**
	 * What lists say of a guide, in three queries, and in none where the guide was read
	 * before in the same transaction.
	 * @param slug its slug
	 * @return the facts, or empty
	 */
	public Optional<Guide.Facts> facts(String slug) {
		return this.guides.findById(slug).map(GuideEntity::facts);
	}

	/**
	 * The slugs that some guides had before, in one query.
	 * @param slugs their slugs of today
	 * @return the aliases, by the guide's slug
	 */
	public Map<String, List<String>> aliases(Collection<String> slugs) {
		Map<String, List<String>> aliases = new TreeMap<>();
		if (!slugs.isEmpty()) {
			this.guides.aliases(slugs)
				.forEach((alias) -> aliases.computeIfAbsent(alias.getGuide(), (slug) -> new ArrayList<>())
					.add(alias.getAlias()));
		}
		return aliases;
	}

	/**
	 * The guides to read after some others, in one query.
	 * @param slugs slugs of the others
	 * @return slugs in the order shown, by the slug of the guide that names them
	 */
	public Map<String, List<String>> related(Collection<String> slugs) {
		Map<String, List<String>> related = new TreeMap<>();
		if (!slugs.isEmpty()) {
			this.guides.related(slugs)
				.forEach((next) -> related.computeIfAbsent(next.getGuide(), (slug) -> new ArrayList<>())
					.add(next.getRelated()));
		}
		return related;
	}

	/**
	 * The guides to read after another, in one query.
	 * @param slug the slug of the other
	 * @return those that are there, in the order shown
	 */
	public List<GuideEntry> next(String slug) {
		return this.guides.next(slug);
	}

	/**
	 * The sources of some guides, in one query.
	 * @param slugs their slugs
	 * @return the sources by number, by the guide's slug
	 */
	public Map<String, List<Source>> sources(Collection<String> slugs) {
		return slugs.isEmpty() ? Map.of()
				: this.guides.sources(slugs)
					.stream()
					.collect(Collectors.groupingBy(GuideSourceEntity::slug,
							Collectors.mapping(GuideSourceEntity::source, Collectors.toList())));
	}

	/**
	 * All guides in short, in one query.
	 * @return the guides, the newest change first
	 */
	public List<GuideEntry> entries() {
		return this.guides.entries();
	}

	/**
	 * The texts of some guides, in four queries.
	 * @param slugs their slugs, not more than memory holds at once
	 * @return the texts of those that are there, in the order given
	 */
	public List<GuideText> texts(Collection<String> slugs) {
		if (slugs.isEmpty()) {
			return List.of();
		}
		// First, so that parts find their guides at hand.
		List<Guide.Facts> found = facts(slugs);
		Map<String, List<ArticlePart>> parts = this.guides.parts(slugs)
			.stream()
			.collect(Collectors.groupingBy(ArticlePartEntity::slug,
					Collectors.mapping(ArticlePartEntity::part, Collectors.toList())));
		Map<String, Set<String>> questions = this.guides.faq(slugs)
			.stream()
			.collect(Collectors.groupingBy(FaqEntryEntity::slug,
					Collectors.mapping((entry) -> entry.entry().id(), Collectors.toSet())));
		List<GuideText> texts = found.stream()
			.map((facts) -> new GuideText(facts, parts.getOrDefault(facts.slug(), List.of()),
					questions.getOrDefault(facts.slug(), Set.of())))
			.toList();
		// Whoever reads many guides in one transaction does not keep them all.
		this.entities.clear();
		return texts;
	}

	/**
	 * All tags, in one query.
	 * @return how many guides have each tag, by its id in alphabetical order
	 */
	public Map<String, Long> tags() {
		Map<String, Long> counts = new TreeMap<>();
		this.guides.tags().forEach((tag) -> counts.put(tag.getName(), tag.getGuides()));
		return counts;
	}

	private GuideList list(int page, Function<Pageable, Page<String>> query) {
		Page<String> slugs = query.apply(PageRequest.of(page - 1, GuideList.PAGE_SIZE));
		return new GuideList(facts(slugs.getContent()), page, Math.max(1, slugs.getTotalPages()),
				slugs.getTotalElements());
	}

}
