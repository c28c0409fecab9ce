package dev.framewise.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * What a client takes, and what of it rather (RFC 9110, 12.5.1).
 *
 * @param ranges the types of its header Accept
 */
public record Acceptance(List<MediaType> ranges) {

	/**
	 * Reads a header.
	 * @param header the header Accept, or null
	 * @return what it takes; one that says nothing takes all, one that cannot be read
	 * takes nothing
	 */
	public static Acceptance of(@Nullable String header) {
		if (header == null || header.isBlank()) {
			return new Acceptance(List.of(MediaType.ALL));
		}
		try {
			return new Acceptance(List.copyOf(MediaType.parseMediaTypes(header)));
		}
		catch (InvalidMediaTypeException ex) {
			return new Acceptance(List.of());
		}
	}

	/**
	 * Whether a type is taken.
	 * @param type the type
	 * @param subtype its subtype
	 * @return whether it has a weight
	 */
	public boolean takes(String type, String subtype) {
		return weight(type, subtype) > 0;
	}

	/**
	 * Whether Markdown is what the client would rather have than HTML: it names it, which
	 * no browser does, and gives it no less weight.
	 * @return whether it would
	 */
	public boolean prefersMarkdown() {
		boolean named = this.ranges.stream()
			.anyMatch((range) -> range.getType().equals("text") && range.getSubtype().equals("markdown"));
		return named && takes("text", "markdown") && weight("text", "markdown") >= weight("text", "html");
	}

	/**
	 * The weight of the range that says the most of the type.
	 */
	private double weight(String type, String subtype) {
		double weight = 0;
		int most = -1;
		for (MediaType range : this.ranges) {
			int precision = precision(range, type, subtype);
			if (precision > most) {
				most = precision;
				weight = range.getQualityValue();
			}
		}
		return weight;
	}

	private static int precision(MediaType range, String type, String subtype) {
		if (range.isWildcardType()) {
			return 0;
		}
		if (!range.getType().equals(type)) {
			return -1;
		}
		return range.isWildcardSubtype() ? 1 : range.getSubtype().equals(subtype) ? 2 : -1;
	}

}
