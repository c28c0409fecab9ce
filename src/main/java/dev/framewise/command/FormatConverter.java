package dev.framewise.command;

import java.util.List;

import dev.framewise.problem.Suggestion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the name of a format.
 */
final class FormatConverter implements ITypeConverter<ReportFormat> {

	private static final List<String> NAMES = List.of("text", "json", "github");

	@Override
	public ReportFormat convert(String name) {
		return switch (name) {
			case "text" -> new TextFormat();
			case "json" -> new JsonFormat();
			case "github" -> new GithubFormat();
			default -> throw new TypeConversionException(fault(name));
		};
	}

	private static String fault(String name) {
		String hint = Suggestion.hint(name, NAMES);
		return "'" + name + "' is no format; allowed are " + String.join(", ", NAMES) + "."
				+ ((hint == null) ? "" : " " + hint);
	}

}
