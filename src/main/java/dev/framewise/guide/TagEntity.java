package dev.framewise.guide;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A guide's tag: a tag is there as long as a guide has it.
 */
@Entity
@Table(name = "tag")
class TagEntity extends GuidePieceEntity {

	private String name;

	TagEntity() {
	}

	TagEntity(GuideEntity guide, int position, String name) {
		super(guide, position);
		this.name = name;
	}

	String name() {
		return this.name;
	}

}
