package dev.framewise.wizard;

import dev.framewise.guide.Guide;
import dev.framewise.guide.Guides;
import dev.framewise.query.NoSuchPageException;

import org.springframework.stereotype.Component;

/**
 * Finds the wizard that an address asks for.
 */
@Component
class WizardFinder {

	private final Guides guides;

	private final WizardStore wizards;

	WizardFinder(Guides guides, WizardStore wizards) {
		this.guides = guides;
		this.wizards = wizards;
	}

	/**
	 * The wizard of a guide.
	 * @param slug the guide's slug
	 * @throws NoSuchPageException if there is no such guide, or it has no wizard
	 * @throws dev.framewise.guide.MovedGuideException if it goes by another slug now
	 */
	Found find(String slug) {
		Guide.Facts guide = this.guides.facts(slug);
		Wizard wizard = this.wizards.find(slug)
			.orElseThrow(() -> new NoSuchPageException("This guide has no wizard.", "/guides/" + slug, guide.title()));
		return new Found(guide, wizard);
	}

	/**
	 * A wizard and its guide.
	 *
	 * @param guide what lists say of the guide
	 * @param wizard its wizard
	 */
	record Found(Guide.Facts guide, Wizard wizard) {

	}

}
