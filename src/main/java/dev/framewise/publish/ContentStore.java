package dev.framewise.publish;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import dev.framewise.advice.AdviceStore;
import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.AuthorStore;
import dev.framewise.guide.GuideStore;
import dev.framewise.matrix.MatrixStore;
import dev.framewise.revision.Revision;
import dev.framewise.revision.RevisionStore;
import dev.framewise.site.SiteStore;
import dev.framewise.wizard.WizardStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts content into service in one transaction: readers see all of it or nothing.
 */
@Component
class ContentStore {

	private final SiteStore site;

	private final AuthorStore authors;

	private final FrameworkStore frameworks;

	private final GuideStore guides;

	private final AdviceStore advice;

	private final MatrixStore matrices;

	private final WizardStore wizards;

	private final RevisionStore revisions;

	ContentStore(SiteStore site, AuthorStore authors, FrameworkStore frameworks, GuideStore guides, AdviceStore advice,
			MatrixStore matrices, WizardStore wizards, RevisionStore revisions) {
		this.site = site;
		this.authors = authors;
		this.frameworks = frameworks;
		this.guides = guides;
		this.advice = advice;
		this.matrices = matrices;
		this.wizards = wizards;
		this.revisions = revisions;
	}

	/**
	 * Replaces what is in service. Content that is in service already makes no new
	 * revision.
	 */
	@Transactional
	void publish(Content content) {
		if (isCurrent(content.revision())) {
			return;
		}
		this.site.save(content.site());
		this.authors.replaceAll(content.authors());
		this.frameworks.replaceAll(content.frameworks());
		this.advice.deleteAll();
		this.matrices.deleteAll();
		this.wizards.deleteAll();
		this.guides.deleteAll();
		content.guides().forEach(this::save);
		this.revisions
			.publish(new Revision(content.revision(), Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS)));
	}

	private void save(GuideContent content) {
		String slug = content.guide().slug();
		this.guides.save(content.guide(), content.files());
		this.advice.save(slug, content.advice());
		if (content.matrix() != null) {
			this.matrices.save(slug, content.matrix());
		}
		if (content.wizard() != null) {
			this.wizards.save(slug, content.wizard());
		}
	}

	private boolean isCurrent(String revision) {
		return this.revisions.current().filter((current) -> current.name().equals(revision)).isPresent();
	}

}
