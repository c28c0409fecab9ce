package dev.framewise.guide;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A question and its answer.
 */
@Entity
@Table(name = "faq_entry")
class FaqEntryEntity extends GuidePieceEntity {

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "slug"))
	private FaqEntry entry;

	FaqEntryEntity() {
	}

	FaqEntryEntity(GuideEntity guide, int position, FaqEntry entry) {
		super(guide, position);
		this.entry = entry;
	}

	String slug() {
		return guide().slug();
	}

	FaqEntry entry() {
		return this.entry;
	}

}
