package dev.framewise.revision;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The one row that says what is in service.
 */
@Entity
@Table(name = "revision")
class RevisionEntity {

	static final int ID = 1;

	@Id
	private int id = ID;

	private String name;

	private Instant published;

	RevisionEntity() {
	}

	void become(Revision revision) {
		this.name = revision.name();
		this.published = revision.published();
	}

	Revision revision() {
		return new Revision(this.name, this.published);
	}

}
