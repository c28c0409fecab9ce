package dev.framewise.pagecache;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a client would take, from a header with weights (RFC 9110, 12.4.2 and 12.5).
 */
final class Preference {

	private Preference() {
	}

	/**
	 * Whether a client takes compressed bytes.
	 * @param accepted the header Accept-Encoding, or null
	 */
	static boolean takesGzip(@Nullable String accepted) {
		if (accepted == null) {
			return false;
		}
		if (accepted.equals("gzip") || accepted.startsWith("gzip,")) {
			return true;
		}
		double any = 0;
		for (String entry : accepted.toLowerCase(Locale.ROOT).split(",")) {
			String name = name(entry);
			if (name.equals("gzip") || name.equals("x-gzip")) {
				return weight(entry) > 0;
			}
			any = name.equals("*") ? weight(entry) : any;
		}
		return any > 0;
	}

	/**
	 * Whether a client plainly takes a type, so that nobody has to ask what it would
	 * rather have.
	 * @param accepted the header Accept, or null
	 * @param type the type, with or without parameters
	 */
	static boolean takes(@Nullable String accepted, String type) {
		if (accepted == null || accepted.equals("*/*")) {
			return true;
		}
		String lower = accepted.toLowerCase(Locale.ROOT);
		// The one type that some pages have besides their own.
		if (lower.contains("text/markdown")) {
			return false;
		}
		String wanted = name(type);
		String group = wanted.substring(0, wanted.indexOf('/') + 1) + "*";
		boolean any = false;
		for (String entry : lower.split(",")) {
			String name = name(entry);
			if (name.equals(wanted)) {
				return weight(entry) > 0;
			}
			if (name.equals(group)) {
				return false;
			}
			any |= name.equals("*/*") && weight(entry) > 0;
		}
		return any;
	}

	private static String name(String entry) {
		int end = entry.indexOf(';');
		return ((end < 0) ? entry : entry.substring(0, end)).trim();
	}

	private static double weight(String entry) {
		for (String parameter : entry.split(";")) {
			String trimmed = parameter.trim();
			if (trimmed.startsWith("q=")) {
				return number(trimmed.substring(2));
			}
		}
		return 1;
	}

	private static double number(String text) {
		try {
			return Double.parseDouble(text);
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

}
