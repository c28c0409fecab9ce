package dev.framewise.advice;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/**
 * Something of a guide's advice that has a place in an order.
 */
@MappedSuperclass
abstract class AdviceItemEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "advice_item")
	@SequenceGenerator(name = "advice_item", sequenceName = "advice_item_seq", allocationSize = 100)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "guide")
	private AdviceEntity advice;

	// The same column once more: to ask the advice itself would read it.
	@Column(name = "guide", insertable = false, updatable = false)
	private String guide;

	private int position;

	AdviceItemEntity() {
	}

	AdviceItemEntity(AdviceEntity advice, int position) {
		this.advice = advice;
		this.position = position;
	}

	String guide() {
		return this.guide;
	}

}
