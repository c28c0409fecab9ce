package dev.framewise.matrix;

import java.nio.charset.StandardCharsets;

import org.springframework.http.MediaType;

/**
 * The shapes in which a selection can be taken away.
 */
enum MatrixFormat {

	/** For spreadsheets. */
	CSV("CSV", "text/csv"),

	/** For programs. */
	JSON("JSON", "application/json"),

	/** For documents. */
	MARKDOWN("Markdown", "text/markdown");

	private final String label;

	private final String type;

	MatrixFormat(String label, String type) {
		this.label = label;
		this.type = type;
	}

	/**
	 * What readers know it as.
	 */
	String label() {
		return this.label;
	}

	/**
	 * How its addresses end.
	 */
	String ending() {
		return switch (this) {
			case CSV -> ".csv";
			case JSON -> ".json";
			case MARKDOWN -> ".md";
		};
	}

	/**
	 * The media type. JSON has no character set of its own: it is always UTF-8.
	 */
	MediaType mediaType() {
		MediaType bare = MediaType.parseMediaType(this.type);
		return (this == JSON) ? bare : new MediaType(bare, StandardCharsets.UTF_8);
	}

}
