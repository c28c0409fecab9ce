package dev.framewise.advice;

import dev.framewise.markdown.RichText;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A step of the way into a framework.
 */
@Entity
@Table(name = "learning_step")
class LearningStepEntity extends AdviceItemEntity {

	private String framework;

	// "When" is a word of SQL.
	private String moment;

	@Embedded
	private RichText text;

	LearningStepEntity() {
	}

	LearningStepEntity(AdviceEntity advice, int position, LearningStep step) {
		super(advice, position);
		this.framework = step.framework();
		this.moment = step.when();
		this.text = step.text();
	}

	LearningStep step() {
		return new LearningStep(this.framework, this.moment, this.text);
	}

}
