package dev.framewise.publish;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A row that says which version of something is in service.
 */
@Entity
@Table(name = "in_service")
class InServiceEntity {

	@Id
	private String path = "";

	private String version = "";

	InServiceEntity() {
	}

	InServiceEntity(String path, String version) {
		this.path = path;
		this.version = version;
	}

}
