package dev.framewise.guide;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A part of an article.
 */
@Entity
@Table(name = "article_part")
class ArticlePartEntity extends GuidePieceEntity {

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private ArticlePart.Kind kind;

	private String html;

	private String section;

	ArticlePartEntity() {
	}

	ArticlePartEntity(GuideEntity guide, int position, ArticlePart part) {
		super(guide, position);
		this.kind = part.kind();
		this.html = part.html();
		this.section = part.section();
	}

	String slug() {
		return guide().slug();
	}

	ArticlePart part() {
		return new ArticlePart(this.kind, this.html, this.section);
	}

}
