package dev.framewise.guide;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A part of an article.
 */
@Entity
@Table(name = "article_part")
class ArticlePartEntity extends GuidePieceEntity {

	@Embedded
	@AttributeOverride(name = "kind", column = @Column(columnDefinition = "varchar"))
	private ArticlePart part;

	ArticlePartEntity() {
	}

	ArticlePartEntity(GuideEntity guide, int position, ArticlePart part) {
		super(guide, position);
		this.part = part;
	}

	ArticlePart part() {
		return this.part;
	}

}
