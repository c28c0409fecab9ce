package dev.framewise.yaml;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What the text of a scalar means; each method throws where it means nothing of the kind.
 */
final class YamlValues {

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private YamlValues() {
	}

	static LocalDate isoDate(String text) {
		if (!DATE.matcher(text).matches()) {
			throw new DateTimeException("not ISO");
		}
		return LocalDate.parse(text);
	}

	static Integer fourDigits(String text) {
		if (!YEAR.matcher(text).matches()) {
			throw new NumberFormatException("not four digits");
		}
		return Integer.valueOf(text);
	}

	static Boolean trueOrFalse(String text) {
		if (!text.equals("true") && !text.equals("false")) {
			throw new IllegalArgumentException("neither");
		}
		return text.equals("true");
	}

	static String template(String text) {
		web(text.replaceAll("\\{[a-z]+}", "x"));
		return text;
	}

	static String webOrPath(String text) {
		boolean path = text.startsWith("/") && !text.startsWith("//") && !text.contains("\\");
		return path ? URI.create(text).toString() : web(text);
	}

	static String web(String text) {
		URI uri = URI.create(text);
		if (uri.getHost() == null || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
			throw new IllegalArgumentException("not a web address");
		}
		return text;
	}

}
