package dev.framewise.pagecache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Tags of bytes, and what clients say of those they know (RFC 9110, 8.8.3 and 13.1.2).
 */
final class EntityTags {

	private static final int BYTES = 16;

	private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

	private EntityTags() {
	}

	/**
	 * A tag of some bytes, the same on every machine. It is weak, because compressed and
	 * plain answers share it.
	 */
	static String of(String contentType, byte[] bytes) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(contentType.getBytes(StandardCharsets.UTF_8));
			byte[] hash = digest.digest(bytes);
			return "W/\"" + HexFormat.of().formatHex(hash, 0, BYTES) + "\"";
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/**
	 * Whether a client has what a tag stands for.
	 * @param known the header If-None-Match, or null
	 */
	static boolean isKnown(@Nullable String known, String tag) {
		if (known == null) {
			return false;
		}
		if (known.equals(tag) || known.trim().equals("*")) {
			return true;
		}
		String opaque = tag.startsWith("W/") ? tag.substring(2) : tag;
		Matcher tags = TAG.matcher(known);
		while (tags.find()) {
			if (tags.group(1).equals(opaque)) {
				return true;
			}
		}
		return false;
	}

}
