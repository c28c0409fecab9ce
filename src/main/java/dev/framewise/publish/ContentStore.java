package dev.framewise.publish;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.AuthorStore;
import dev.framewise.guide.GuideStore;
import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.revision.Revision;
import dev.framewise.revision.RevisionStore;
import dev.framewise.site.Site;
import dev.framewise.site.SiteStore;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts content into service in one transaction: readers see all of it or nothing.
 */
@Component
class ContentStore {

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

	private final RevisionStore revisions;

	private final VanishGuard guard = new VanishGuard(Clock.systemUTC());

	ContentStore(SiteStore site, AuthorStore authors, FrameworkStore frameworks, GuideStore guides,
			GuideContentStore contents, InServiceStore inService, RevisionStore revisions) {
		this.site = site;
		this.authors = authors;
		this.frameworks = frameworks;
		this.guides = guides;
		this.contents = contents;
		this.inService = inService;
		this.revisions = revisions;
	}

	/**
	 * Puts into service what is good; of what is held back, the last good version stays.
	 * @param content what the folder holds
	 * @param first whether this is the first reading since the start: then everything is
	 * written, since another build may have written it before, and whatever vanished is
	 * gone
	 * @param problems takes what stays in service though the folder no longer has it
	 * @return the name of what is in service now
	 */
	@Transactional
	String publish(Content content, boolean first, Problems problems) {
		ServicePlan plan = new ServicePlan(this.inService.versions());
		saveSite(content.site(), plan);
		plan.changed(AUTHORS, content.authors(), first).forEach((author) -> this.authors.save(value(author)));
		plan.gone(AUTHORS).forEach(this.authors::delete);
		plan.changed(FRAMEWORKS, content.frameworks(), first)
			.forEach((framework) -> this.frameworks.save(value(framework)));
		List<Versioned<GuideContent>> guides = plan.changed(GUIDES, content.guides(), first);
		holdVanished(content, plan, first, problems);
		holdCompared(plan);
		plan.gone(FRAMEWORKS).forEach(this.frameworks::delete);
		plan.gone(GUIDES).forEach(this.guides::delete);
		guides.forEach((guide) -> this.contents.save(value(guide)));
		return finish(plan);
	}

	/**
	 * Paths of what is in service now.
	 */
	@Transactional(readOnly = true)
	Set<String> inService() {
		return this.inService.versions().keySet();
	}

	private static <T> T value(Versioned<T> item) {
		return Objects.requireNonNull(item.value(), "a plan writes only what is good");
	}

	/**
	 * No file means the defaults, a broken one the last good version.
	 */
	private void saveSite(@Nullable Versioned<Site> found, ServicePlan plan) {
		List<Versioned<Site>> sites = (found == null) ? List.of() : List.of(found);
		plan.changed("", sites, true).forEach((site) -> this.site.save(value(site)));
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
	 * A framework that has gone stays while a guide that is held back compares it.
	 */
	private void holdCompared(ServicePlan plan) {
		for (String id : plan.gone(FRAMEWORKS)) {
			if (this.guides.comparing(id).stream().anyMatch((guide) -> plan.isHeld(GUIDES + guide.slug()))) {
				plan.keep(FRAMEWORKS + id);
			}
		}
	}

	private String finish(ServicePlan plan) {
		this.inService.replace(plan.before(), plan.next());
		String name = Version.of(plan.next());
		if (this.revisions.current().map(Revision::name).filter(name::equals).isEmpty()) {
			this.revisions.publish(new Revision(name, Clock.systemUTC().instant()));
		}
		return name;
	}

}
