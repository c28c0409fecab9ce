package dev.framewise.guide;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * An author's row.
 */
@Entity
@Table(name = "author")
class AuthorEntity {

	@Id
	private String id;

	private String name;

	private @Nullable String role;

	private boolean verified;

	private String bio;

	AuthorEntity() {
	}

	AuthorEntity(Author author) {
		this.id = author.id();
		this.name = author.name();
		this.role = author.role();
		this.verified = author.verified();
		this.bio = author.bio();
	}

	String id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	Author author() {
		return new Author(this.id, this.name, this.role, this.verified, this.bio);
	}

}
