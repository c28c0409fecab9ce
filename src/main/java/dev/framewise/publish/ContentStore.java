package dev.framewise.publish;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.AuthorStore;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;
import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.revision.Revision;
import dev.framewise.revision.RevisionStore;
import dev.framewise.site.Site;
import dev.framewise.site.SiteStore;
import dev.framewise.source.ContentFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts content into service in one transaction: readers see all of it or nothing.
 */
@Component
class ContentStore {

	private static final Logger log = LoggerFactory.getLogger(ContentStore.class);

	private static final String SITE = "site";

	private static final String AUTHORS = "authors/";

	private static final String FRAMEWORKS = "frameworks/";

	private static final String GUIDES = "guides/";

	private final SiteStore site;

	private final AuthorStore authors;

	private final FrameworkStore frameworks;

	private final GuideStore guides;

	private final GuideContentStore contents;

	private final InServiceStore inService;

	private final InServiceMemory known;

	private final Program program;

	private final RevisionStore revisions;

	private final Clock clock;

	private final VanishGuard guard;

	ContentStore(SiteStore site, AuthorStore authors, FrameworkStore frameworks, GuideStore guides,
			GuideContentStore contents, InServiceStore inService, Program program, RevisionStore revisions,
			ObjectProvider<Clock> clock) {
		this.site = site;
		this.authors = authors;
		this.frameworks = frameworks;
		this.guides = guides;
		this.contents = contents;
		this.inService = inService;
		this.program = program;
		this.revisions = revisions;
		this.known = new InServiceMemory(inService, revisions, program);
		this.clock = clock.getIfAvailable(Clock::systemUTC);
		this.guard = new VanishGuard(this.clock);
	}

	/**
	 * Puts into service what is good; of what is held back, the last good version stays.
	 * Written is what differs, and what another program wrote, which may have made
	 * something else of the same file.
	 * @param content what the folder holds
	 * @param first whether this is the first reading since the start: then whatever
	 * vanished is gone
	 * @param problems takes what stays in service though the folder no longer has it
	 * @return what is in service now, and what has changed of it
	 */
	@Transactional
	Publication publish(Content content, boolean first, Problems problems) {
		InServiceMemory.Known known = this.known.get();
		ServicePlan plan = new ServicePlan(known.versions(), known.foreign());
		saveSite(content.site(), plan);
		plan.changed(AUTHORS, content.authors()).forEach((author) -> this.authors.save(value(author)));
		plan.changed(FRAMEWORKS, content.frameworks()).forEach((framework) -> this.frameworks.save(value(framework)));
		List<Versioned<GuideReading>> guides = plan.changed(GUIDES, content.guides());
		holdVanished(content, plan, first, problems);
		holdNeeded(plan);
		plan.gone(AUTHORS).forEach(this.authors::delete);
		plan.gone(FRAMEWORKS).forEach(this.frameworks::delete);
		this.contents.delete(plan.gone(GUIDES));
		this.contents.save(guides.stream().map(ContentStore::value).toList());
		return finish(plan);
	}

	/**
	 * What is in service now, and stays there where the folder does not replace it.
	 * @param files what the folder holds
	 * @param first whether this is the first reading since the start
	 */
	@Transactional(readOnly = true)
	LastGood lastGood(ContentFiles files, boolean first) {
		InServiceMemory.Known known = this.known.get();
		Set<String> inService = known.guides();
		Set<String> vanished = new HashSet<>(inService);
		files.guides().forEach((guide) -> vanished.remove(guide.slug()));
		this.guard.look(files);
		boolean held = !first && this.guard.holds(vanished, inService.size());
		return new LastGood(known.versions().keySet(), inService, held ? vanished : Set.of(), this::addresses,
				this.frameworks::names);
	}

	/**
	 * Reads all that is in service next time, which another instance may have written.
	 */
	void forget() {
		this.known.forget();
	}

	/**
	 * Whether the folder lacks something that is in service.
	 * @param files what the folder holds
	 */
	@Transactional(readOnly = true)
	boolean lacks(ContentFiles files) {
		Set<String> there = new HashSet<>();
		files.authors().forEach((author) -> there.add(AUTHORS + author.id()));
		files.frameworks().forEach((framework) -> there.add(FRAMEWORKS + framework.id()));
		files.guides().forEach((guide) -> there.add(GUIDES + guide.slug()));
		there.add(SITE);
		return !there.containsAll(this.inService.versions().keySet());
	}

	private Map<String, LastGood.OtherAddresses> addresses(Collection<String> slugs) {
		Map<String, List<String>> aliases = this.guides.aliases(slugs);
		return this.guides.facts(slugs)
			.stream()
			.collect(Collectors.toMap(Guide.Facts::slug,
					(facts) -> new LastGood.OtherAddresses(aliases.getOrDefault(facts.slug(), List.of()),
							facts.tags())));
	}

	private static <T> T value(Versioned<T> item) {
		return Objects.requireNonNull(item.value(), "a plan writes only what is good");
	}

	/**
	 * No file means the defaults, a broken one the last good version.
	 */
	private void saveSite(@Nullable Versioned<Site> found, ServicePlan plan) {
		List<Versioned<Site>> sites = (found == null) ? List.of() : List.of(found);
		plan.all("", sites).forEach((site) -> this.site.save(value(site)));
		if (!plan.next().containsKey(SITE)) {
			this.site.save(Site.standard());
		}
	}

	private void holdVanished(Content content, ServicePlan plan, boolean first, Problems problems) {
		Set<String> vanished = new HashSet<>(plan.gone(GUIDES));
		vanished.removeAll(content.hidden());
		if (!first && this.guard.holds(vanished, plan.count(GUIDES))) {
			vanished.forEach((slug) -> plan.keep(GUIDES + slug));
			problems.add(Place.start("guides"), ProblemCode.VANISHED, vanished.size() + " of " + plan.count(GUIDES)
					+ " guides vanished at once. They stay in service until the folder has been the same for ten minutes, or until a restart.");
		}
	}

	/**
	 * A framework that has gone stays while a guide that is held back compares it, and so
	 * does the author of such a guide.
	 */
	private void holdNeeded(ServicePlan plan) {
		List<String> frameworks = plan.gone(FRAMEWORKS);
		List<String> authors = plan.gone(AUTHORS);
		if (frameworks.isEmpty() && authors.isEmpty()) {
			return;
		}
		for (Guide.Facts guide : this.guides.facts(plan.held(GUIDES))) {
			guide.compares().stream().filter(frameworks::contains).forEach((id) -> plan.keep(FRAMEWORKS + id));
			Stream.of(guide.author()).filter(authors::contains).forEach((id) -> plan.keep(AUTHORS + id));
		}
	}

	private Publication finish(ServicePlan plan) {
		if (!plan.rewritten().isEmpty()) {
			log.info("Another version, or one with other settings, wrote {} of what is in service: written anew",
					plan.rewritten().size());
		}
		this.inService.replace(plan.before(), plan.next(), plan.rewritten(), this.program.name());
		String name = Version.of(plan.next());
		if (this.revisions.current().map(Revision::name).filter(name::equals).isEmpty()) {
			this.revisions.publish(new Revision(name, this.clock.instant()));
		}
		Publication publication = plan.publication(name);
		this.known.become(publication, plan);
		return publication;
	}

}
