package dev.framewise.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A guide's row, and the rows that are its alone. Each list that is not fetched is one
 * query more.
 */
@Entity
@Table(name = "guide")
class GuideEntity {

	@Id
	private String slug;

	private String title;

	private String summary;

	private LocalDate published;

	private @Nullable LocalDate updated;

	// Kept for the order of lists.
	private LocalDate changed;

	private String author;

	private boolean draft;

	private boolean matrix;

	private boolean wizard;

	private int words;

	@OneToMany(mappedBy = "guide", cascade = CascadeType.PERSIST)
	@OrderBy("position")
	private List<TagEntity> tags = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "guide_compares", joinColumns = @JoinColumn(name = "guide"))
	@OrderColumn(name = "position")
	@Column(name = "framework")
	private List<String> compares = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "guide_related", joinColumns = @JoinColumn(name = "guide"))
	@OrderColumn(name = "position")
	@Column(name = "related")
	private List<String> related = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "guide_alias", joinColumns = @JoinColumn(name = "guide"))
	@OrderColumn(name = "position")
	@Column(name = "alias")
	private List<String> aliases = new ArrayList<>();

	@OneToMany(mappedBy = "guide", cascade = CascadeType.PERSIST)
	@OrderBy("position")
	private List<ArticlePartEntity> parts = new ArrayList<>();

	@OneToMany(mappedBy = "guide", cascade = CascadeType.PERSIST)
	@OrderBy("position")
	private List<GuideHeadingEntity> headings = new ArrayList<>();

	@OneToMany(mappedBy = "guide", cascade = CascadeType.PERSIST)
	@OrderBy("position")
	private List<FaqEntryEntity> faq = new ArrayList<>();

	@OneToMany(mappedBy = "guide", cascade = CascadeType.PERSIST)
	@OrderBy("position")
	private List<GuideSourceEntity> sources = new ArrayList<>();

	GuideEntity() {
	}

	GuideEntity(Guide guide) {
		describe(guide.facts());
		this.words = guide.words();
		this.related.addAll(guide.related());
		this.aliases.addAll(guide.aliases());
		guide.parts().forEach((part) -> this.parts.add(new ArticlePartEntity(this, this.parts.size(), part)));
		guide.headings()
			.forEach((heading) -> this.headings.add(new GuideHeadingEntity(this, this.headings.size(), heading)));
		guide.faq().forEach((entry) -> this.faq.add(new FaqEntryEntity(this, this.faq.size(), entry)));
		guide.sources().forEach((source) -> this.sources.add(new GuideSourceEntity(this, this.sources.size(), source)));
	}

	private void describe(Guide.Facts facts) {
		this.slug = facts.slug();
		this.title = facts.title();
		this.summary = facts.summary();
		this.published = facts.published();
		this.updated = facts.updated();
		this.changed = facts.changed();
		this.author = facts.author();
		this.draft = facts.draft();
		this.matrix = facts.matrix();
		this.wizard = facts.wizard();
		this.compares.addAll(facts.compares());
		facts.tags().forEach((tag) -> this.tags.add(new TagEntity(this, this.tags.size(), tag)));
	}

	String slug() {
		return this.slug;
	}

	Guide.Facts facts() {
		return new Guide.Facts(this.slug, this.title, this.summary, this.published, this.updated, this.author,
				this.tags.stream().map(TagEntity::name).toList(), this.compares, this.draft, this.matrix, this.wizard);
	}

	Guide guide() {
		return new Guide(facts(), this.related, this.aliases, this.words,
				this.parts.stream().map(ArticlePartEntity::part).toList(),
				this.headings.stream().map(GuideHeadingEntity::heading).toList(),
				this.faq.stream().map(FaqEntryEntity::entry).toList(),
				this.sources.stream().map(GuideSourceEntity::source).toList());
	}

}
