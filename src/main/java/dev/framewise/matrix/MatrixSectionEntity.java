package dev.framewise.matrix;

import java.util.ArrayList;
import java.util.List;

import dev.framewise.markdown.RichText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * A table of a guide's matrix.
 */
@Entity
@Table(name = "matrix_section")
class MatrixSectionEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "matrix_section")
	@SequenceGenerator(name = "matrix_section", sequenceName = "matrix_section_seq", allocationSize = 100)
	private Long id;

	private String guide;

	private int position;

	private String slug;

	private String title;

	private String corner;

	@OneToMany(mappedBy = "section", cascade = CascadeType.PERSIST)
	@OrderBy("position")
	private List<CriterionEntity> criteria = new ArrayList<>();

	MatrixSectionEntity() {
	}

	MatrixSectionEntity(String guide, int position, MatrixSection section) {
		this.guide = guide;
		this.position = position;
		this.slug = section.id();
		this.title = section.title();
		this.corner = section.corner();
		section.criteria()
			.forEach((criterion) -> this.criteria.add(new CriterionEntity(this, this.criteria.size(), criterion)));
	}

	MatrixSection section() {
		return new MatrixSection(this.slug, this.title, this.corner,
				this.criteria.stream().map(CriterionEntity::criterion).toList());
	}

	FrameworkCell place(String criterion, RichText label, Cell cell) {
		return new FrameworkCell(this.guide, criterion, label, cell);
	}

}
