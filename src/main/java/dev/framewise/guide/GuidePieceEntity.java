package dev.framewise.guide;

import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/**
 * Something of a guide that has a place in an order.
 */
@MappedSuperclass
abstract class GuidePieceEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guide_piece")
	@SequenceGenerator(name = "guide_piece", sequenceName = "guide_piece_seq", allocationSize = 100)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "guide")
	private GuideEntity guide;

	private int position;

	GuidePieceEntity() {
	}

	GuidePieceEntity(GuideEntity guide, int position) {
		this.guide = guide;
		this.position = position;
	}

	GuideEntity guide() {
		return this.guide;
	}

}
