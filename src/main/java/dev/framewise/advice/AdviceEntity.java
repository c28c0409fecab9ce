package dev.framewise.advice;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

/**
 * A guide's advice. Each of its lists is one query.
 */
@Entity
@Table(name = "advice")
class AdviceEntity {

	@Id
	private String guide;

	// "Both" is a word of SQL.
	private String bothHtml;

	@OneToMany(mappedBy = "advice", cascade = CascadeType.PERSIST)
	@OrderBy("position")
	private List<ReasonEntity> reasons = new ArrayList<>();

	@OneToMany(mappedBy = "advice", cascade = CascadeType.PERSIST)
	@OrderBy("position")
	private List<ExampleEntity> examples = new ArrayList<>();

	@OneToMany(mappedBy = "advice", cascade = CascadeType.PERSIST)
	@OrderBy("position")
	private List<QuickstartEntity> quickstarts = new ArrayList<>();

	@OneToMany(mappedBy = "advice", cascade = CascadeType.PERSIST)
	@OrderBy("position")
	private List<LearningStepEntity> learning = new ArrayList<>();

	@OneToMany(mappedBy = "advice", cascade = CascadeType.PERSIST)
	@OrderBy("position")
	private List<RoleEntity> roles = new ArrayList<>();

	AdviceEntity() {
	}

	AdviceEntity(String guide, Advice advice) {
		this.guide = guide;
		this.bothHtml = advice.both();
		advice.reasons().forEach((reason) -> this.reasons.add(new ReasonEntity(this, this.reasons.size(), reason)));
		advice.examples()
			.forEach((example) -> this.examples.add(new ExampleEntity(this, this.examples.size(), example)));
		advice.quickstarts()
			.forEach((start) -> this.quickstarts.add(new QuickstartEntity(this, this.quickstarts.size(), start)));
		advice.learning()
			.forEach((step) -> this.learning.add(new LearningStepEntity(this, this.learning.size(), step)));
		advice.roles().forEach((role) -> this.roles.add(new RoleEntity(this, this.roles.size(), role)));
	}

	Advice advice() {
		return new Advice(this.reasons.stream().map(ReasonEntity::statement).toList(),
				this.examples.stream().map(ExampleEntity::statement).toList(),
				this.quickstarts.stream().map(QuickstartEntity::quickstart).toList(),
				this.learning.stream().map(LearningStepEntity::step).toList(),
				this.roles.stream().map(RoleEntity::role).toList(), this.bothHtml);
	}

}
