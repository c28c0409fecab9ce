package dev.framewise.guide;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * An article as Markdown.
 */
@Entity
@Table(name = "guide_twin")
class TwinEntity {

	@Id
	private String guide;

	private String markdown;

	TwinEntity() {
	}

	TwinEntity(String guide, String markdown) {
		this.guide = guide;
		this.markdown = markdown;
	}

	String markdown() {
		return this.markdown;
	}

}
