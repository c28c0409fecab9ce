package dev.framewise.matrix;

import java.util.ArrayList;
import java.util.List;

import dev.framewise.markdown.RichText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 */
@Entity
@Table(name = "criterion")
class CriterionEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "criterion")
	@SequenceGenerator(name = "criterion", sequenceName = "criterion_seq", allocationSize = 100)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "section")
	private MatrixSectionEntity section;

	private int position;

	private String slug;

	@Embedded
	@EmbeddedColumnNaming("label_%s")
	private RichText label;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private @Nullable Direction better;

	@OneToMany(mappedBy = "criterion", cascade = CascadeType.PERSIST)
	@OrderBy("position")
	private List<CellEntity> cells = new ArrayList<>();

	CriterionEntity() {
	}

	CriterionEntity(MatrixSectionEntity section, int position, Criterion criterion) {
		this.section = section;
		this.position = position;
		this.slug = criterion.id();
		this.label = criterion.label();
		this.better = criterion.better();
		criterion.cells().forEach((cell) -> this.cells.add(new CellEntity(this, this.cells.size(), cell)));
	}

	Criterion criterion() {
		return new Criterion(this.slug, this.label, this.better, this.cells.stream().map(CellEntity::cell).toList());
	}

	FrameworkCell place(Cell cell) {
		return this.section.place(this.slug, this.label, cell);
	}

}
