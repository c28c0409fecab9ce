package dev.framewise.wizard;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the wizards.
 */
@Repository
public class WizardStore {

	private final WizardRepository questions;

	private final EntityManager entities;

	WizardStore(WizardRepository questions, EntityManager entities) {
		this.questions = questions;
		this.entities = entities;
	}

	/**
	 * Adds a guide's wizard.
	 * @param slug the slug of a guide that is stored and has no wizard yet
	 * @param wizard its wizard
	 */
	@Transactional
	public void save(String slug, Wizard wizard) {
		save(Map.of(slug, wizard));
	}

	/**
	 * Adds the wizards of guides.
	 * @param wizards their wizards, by the slugs of guides that are stored and have none
	 * yet
	 */
	@Transactional
	public void save(Map<String, Wizard> wizards) {
		wizards.forEach(this::persist);
		this.entities.flush();
		this.entities.clear();
	}

	private void persist(String slug, Wizard wizard) {
		for (int i = 0; i < wizard.questions().size(); i++) {
			this.entities.persist(new QuestionEntity(slug, i, wizard.questions().get(i)));
		}
	}

	/**
	 * Finds a guide's wizard, in three queries.
	 * @param slug the guide's slug
	 * @return the wizard, or empty
	 */
	@Transactional(readOnly = true)
	public Optional<Wizard> find(String slug) {
		List<QuestionEntity> questions = this.questions.withAnswers(slug);
		this.questions.withFrameworks(slug);
		this.questions.withRows(slug);
		List<Question> found = questions.stream().map(QuestionEntity::question).toList();
		return found.isEmpty() ? Optional.empty() : Optional.of(new Wizard(found));
	}

}
