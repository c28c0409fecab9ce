package dev.framewise.framework;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * A framework's row.
 */
@Entity
@Table(name = "framework")
class FrameworkEntity {

	@Id
	private String id;

	private String name;

	private String language;

	private String homepage;

	private @Nullable String kind;

	private @Nullable String repository;

	private @Nullable String documentation;

	private @Nullable String license;

	private @Nullable Integer firstReleased;

	@Embedded
	@EmbeddedColumnNaming("latest_%s")
	private @Nullable Release latest;

	private String portrait;

	@OneToMany(mappedBy = "framework", cascade = CascadeType.PERSIST)
	@OrderBy("source.number")
	private List<FrameworkSourceEntity> sources = new ArrayList<>();

	FrameworkEntity() {
	}

	FrameworkEntity(Framework framework) {
		this.id = framework.id();
		this.name = framework.name();
		this.language = framework.language();
		this.homepage = framework.homepage();
		this.kind = framework.kind();
		this.repository = framework.repository();
		this.documentation = framework.documentation();
		this.license = framework.license();
		this.firstReleased = framework.firstReleased();
		this.latest = framework.latest();
		this.portrait = framework.portrait();
		framework.sources().forEach((source) -> this.sources.add(new FrameworkSourceEntity(this, source)));
	}

	Framework framework() {
		return new Framework(this.id, this.name, this.language, this.homepage, this.kind, this.repository,
				this.documentation, this.license, this.firstReleased, this.latest, this.portrait,
				this.sources.stream().map(FrameworkSourceEntity::source).toList());
	}

}
