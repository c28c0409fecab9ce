package dev.framewise.advice;

import java.util.ArrayList;
import java.util.List;

import dev.framewise.markdown.RichText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;

/**
 * What people in one role pick.
 */
@Entity
@Table(name = "advice_role")
class RoleEntity extends AdviceItemEntity {

	@Embedded
	@EmbeddedColumnNaming("role_%s")
	private RichText role;

	@Embedded
	@EmbeddedColumnNaming("pick_%s")
	private RichText pick;

	@ElementCollection
	@CollectionTable(name = "advice_role_framework", joinColumns = @JoinColumn(name = "role"))
	@OrderColumn(name = "position")
	@Column(name = "framework")
	private List<String> frameworks = new ArrayList<>();

	RoleEntity() {
	}

	RoleEntity(AdviceEntity advice, int position, Role role) {
		super(advice, position);
		this.role = role.role();
		this.pick = role.pick();
		this.frameworks.addAll(role.frameworks());
	}

	Role role() {
		return new Role(this.role, this.pick, this.frameworks);
	}

}
