package dev.framewise.editor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A point in time as pages say it.
 *
 * @param iso for machines
 * @param text for people, in UTC
 */
record Moment(String iso, String text) {

	private static final DateTimeFormatter TEXT = DateTimeFormatter
		.ofPattern("d MMMM yyyy, HH:mm:ss 'UTC'", Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	static Moment of(Instant instant) {
		Instant second = instant.truncatedTo(ChronoUnit.SECONDS);
		return new Moment(second.toString(), TEXT.format(second));
	}

}
