package dev.framewise.site;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * An address with placeholders for a place in a file.
 *
 * @param template the address with {@code {path}}, {@code {line}} and {@code {subject}}
 */
record AddressTemplate(String template) {

	/** What needs no escape in any part of an address (RFC 3986, section 2.3). */
	private static final String UNRESERVED = "-._~";

	/**
	 * The address of a place.
	 * @param path path of the file relative to the content folder; its slashes stay
	 * @param line line in the file, from 1
	 * @param subject what it is about, in a few words
	 */
	String fill(String path, int line, String subject) {
		return this.template.replace("{path}", escape(path, "/"))
			.replace("{line}", Integer.toString(line))
			.replace("{subject}", escape(subject, ""));
	}

	private static String escape(String text, String kept) {
		StringBuilder escaped = new StringBuilder();
		for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
			char character = (char) (octet & 0xFF);
			boolean plain = (character < 0x80 && Character.isLetterOrDigit(character))
					|| UNRESERVED.indexOf(character) >= 0 || kept.indexOf(character) >= 0;
			escaped.append(plain ? String.valueOf(character)
					: "%" + HexFormat.of().toHexDigits(octet).toUpperCase(Locale.ROOT));
		}
		return escaped.toString();
	}

}
