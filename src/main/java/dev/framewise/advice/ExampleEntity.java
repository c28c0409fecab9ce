package dev.framewise.advice;

import dev.framewise.markdown.RichText;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * Something a framework shines at.
 */
@Entity
@Table(name = "example")
class ExampleEntity extends AdviceItemEntity {

	private String framework;

	@Embedded
	private RichText text;

	ExampleEntity() {
	}

	ExampleEntity(AdviceEntity advice, int position, Statement statement) {
		super(advice, position);
		this.framework = statement.framework();
		this.text = statement.text();
	}

	Statement statement() {
		return new Statement(this.framework, this.text);
	}

}
