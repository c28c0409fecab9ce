package dev.framewise.guide;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * A file's row. It knows its guide by the slug alone, so that no guide loads its files.
 */
@Entity
@Table(name = "guide_file")
class GuideFileEntity {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guide_piece")
	@SequenceGenerator(name = "guide_piece", sequenceName = "guide_piece_seq", allocationSize = 100)
	private Long id;

	private String guide;

	private String path;

	private String mediaType;

	private byte[] bytes;

	GuideFileEntity() {
	}

	GuideFileEntity(String guide, GuideFile file) {
		this.guide = guide;
		this.path = file.path();
		this.mediaType = file.mediaType();
		this.bytes = file.bytes();
	}

	GuideFile file() {
		return new GuideFile(this.path, this.mediaType, this.bytes);
	}

}
