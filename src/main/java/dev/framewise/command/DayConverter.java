package dev.framewise.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a day, written as in content.
 */
final class DayConverter implements ITypeConverter<LocalDate> {

	private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	@Override
	public LocalDate convert(String text) {
		try {
			if (FORM.matcher(text).matches()) {
				return LocalDate.parse(text);
			}
		}
		catch (DateTimeException ex) {
			// Said below, as any other text that is no day.
		}
		throw new TypeConversionException("'" + text + "' is not a date; a day is written as 2026-11-22.");
	}

}
