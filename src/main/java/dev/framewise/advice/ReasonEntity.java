package dev.framewise.advice;

import dev.framewise.markdown.RichText;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A reason to choose a framework.
 */
@Entity
@Table(name = "reason")
class ReasonEntity extends AdviceItemEntity {

	private String framework;

	@Embedded
	private RichText text;

	ReasonEntity() {
	}

	ReasonEntity(AdviceEntity advice, int position, Statement statement) {
		super(advice, position);
		this.framework = statement.framework();
		this.text = statement.text();
	}

	Statement statement() {
		return new Statement(this.framework, this.text);
	}

}
