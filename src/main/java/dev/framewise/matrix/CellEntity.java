package dev.framewise.matrix;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a row.
 */
@Entity
@Table(name = "cell")
class CellEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cell")
	@SequenceGenerator(name = "cell", sequenceName = "cell_seq", allocationSize = 100)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "criterion")
	private CriterionEntity criterion;

	private int position;

	private String framework;

	private String text;

	private String html;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private @Nullable Support support;

	private @Nullable String note;

	// The record brings its numbers back into one shape, whatever zeros the column adds.
	@Embedded
	@EmbeddedColumnNaming("quantity_%s")
	@AttributeOverride(name = "value", column = @Column(precision = 38, scale = 15))
	@AttributeOverride(name = "upper", column = @Column(precision = 38, scale = 15))
	private @Nullable Quantity quantity;

	@Embedded
	@ElementCollection
	@CollectionTable(name = "cell_citation", joinColumns = @JoinColumn(name = "cell"))
	@OrderColumn(name = "position")
	private List<Citation> citations = new ArrayList<>();

	CellEntity() {
	}

	CellEntity(CriterionEntity criterion, int position, Cell cell) {
		this.criterion = criterion;
		this.position = position;
		this.framework = cell.framework();
		this.text = cell.value().text();
		this.html = cell.html();
		this.support = cell.value().support();
		this.note = cell.value().note();
		this.quantity = cell.value().quantity();
		this.citations.addAll(cell.citations());
	}

	Cell cell() {
		return new Cell(this.framework, new CellValue(this.text, this.support, this.quantity, this.note), this.html,
				this.citations);
	}

	FrameworkCell placed() {
		return this.criterion.place(cell());
	}

}
