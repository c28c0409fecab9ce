package dev.framewise.advice;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * How to start with a framework.
 */
@Entity
@Table(name = "quickstart")
class QuickstartEntity extends AdviceItemEntity {

	@Embedded
	private Quickstart quickstart;

	QuickstartEntity() {
	}

	QuickstartEntity(AdviceEntity advice, int position, Quickstart quickstart) {
		super(advice, position);
		this.quickstart = quickstart;
	}

	Quickstart quickstart() {
		return this.quickstart;
	}

}
