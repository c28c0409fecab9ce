package dev.framewise.framework;

import dev.framewise.evidence.Source;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * A footnote of a portrait.
 */
@Entity
@Table(name = "framework_source")
class FrameworkSourceEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "framework_source")
	@SequenceGenerator(name = "framework_source", sequenceName = "framework_source_seq", allocationSize = 100)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "framework")
	private FrameworkEntity framework;

	@Embedded
	private Source source;

	FrameworkSourceEntity() {
	}

	FrameworkSourceEntity(FrameworkEntity framework, Source source) {
		this.framework = framework;
		this.source = source;
	}

	Source source() {
		return this.source;
	}

}
