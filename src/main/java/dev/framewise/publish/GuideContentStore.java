package dev.framewise.publish;

import dev.framewise.advice.AdviceStore;
import dev.framewise.guide.GuideStore;
import dev.framewise.guide.TwinStore;
import dev.framewise.matrix.MatrixStore;
import dev.framewise.wizard.WizardStore;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps all that belongs to one guide, in the stores of all features.
 */
@Component
class GuideContentStore {

	private final GuideStore guides;

	private final TwinStore twins;

	private final AdviceStore advice;

	private final MatrixStore matrices;

	private final WizardStore wizards;

	GuideContentStore(GuideStore guides, TwinStore twins, AdviceStore advice, MatrixStore matrices,
			WizardStore wizards) {
		this.guides = guides;
		this.twins = twins;
		this.advice = advice;
		this.matrices = matrices;
		this.wizards = wizards;
	}

	/**
	 * Puts a guide in the place of the one before.
	 */
	@Transactional
	void save(GuideContent content) {
		String slug = content.guide().slug();
		this.guides.delete(slug);
		this.guides.save(content.guide(), content.files());
		this.twins.save(slug, content.twin().text());
		this.advice.save(slug, content.advice());
		if (content.matrix() != null) {
			this.matrices.save(slug, content.matrix());
		}
		if (content.wizard() != null) {
			this.wizards.save(slug, content.wizard());
		}
	}

}
