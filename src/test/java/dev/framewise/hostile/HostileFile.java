package dev.framewise.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file that asks for more than it should.
 *
 * @param name what is hostile about it, as an id
 * @param outcome {@code published}, the code it is refused with, or both
 * @param bytes the file
 */
record HostileFile(String name, String outcome, byte[] bytes) {

	static final String PUBLISHED = "published";

	static HostileFile of(String name, String outcome, String text) {
		return new HostileFile(name, outcome, text.getBytes(StandardCharsets.UTF_8));
	}

	boolean allows(String found) {
		return List.of(this.outcome.split(" or ")).contains(found);
	}

	/**
	 * A page of a guide.
	 */
	static String page(String title, String body) {
		return "---\ntitle: %s\nsummary: A summary.\npublished: 2026-01-01\nauthor: ed\n---\n\n%s".formatted(title,
				body);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
