package dev.framewise.guide;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A heading of an article.
 */
@Entity
@Table(name = "guide_heading")
class GuideHeadingEntity extends GuidePieceEntity {

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "slug"))
	private GuideHeading heading;

	GuideHeadingEntity() {
	}

	GuideHeadingEntity(GuideEntity guide, int position, GuideHeading heading) {
		super(guide, position);
		this.heading = heading;
	}

	GuideHeading heading() {
		return this.heading;
	}

}
