package dev.framewise.publish;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A row with what came of reading the folder of a guide.
 */
@Entity
@Table(name = "reading")
class ReadingEntity {

	@Id
	private String guide = "";

	private String input = "";

	private String kept = "";

	ReadingEntity() {
	}

	ReadingEntity(String guide, ReadingStore.Row row) {
		this.guide = guide;
		this.input = row.input();
		this.kept = row.kept();
	}

}
