package dev.framewise.guide;

import dev.framewise.evidence.Source;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A footnote of an article.
 */
@Entity
@Table(name = "guide_source")
class GuideSourceEntity extends GuidePieceEntity {

	@Embedded
	private Source source;

	GuideSourceEntity() {
	}

	GuideSourceEntity(GuideEntity guide, int position, Source source) {
		super(guide, position);
		this.source = source;
	}

	String slug() {
		return guide().slug();
	}

	Source source() {
		return this.source;
	}

}
