package dev.framewise.publish;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A row that says which version of something is in service, and which program wrote it.
 */
@Entity
@Table(name = "in_service")
class InServiceEntity {

	@Id
	private String path = "";

	private String version = "";

	private String program = "";

	InServiceEntity() {
	}

	InServiceEntity(String path, String version, String program) {
		this.path = path;
		this.version = version;
		this.program = program;
	}

}
