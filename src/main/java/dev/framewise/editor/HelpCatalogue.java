package dev.framewise.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.source.Limits;
import dev.framewise.source.SourceFile;
import dev.framewise.yaml.Yaml;
import dev.framewise.yaml.YamlMap;
import dev.framewise.yaml.YamlText;

/**
 * Reads {@code problems.yaml}, which says of every kind of problem what it means and how
 * it is mended.
 */
final class HelpCatalogue {

	private static final String RESOURCE = "/problems.yaml";

	private HelpCatalogue() {
	}

	/**
	 * One entry for each code, in their order.
	 */
	static List<HelpEntry> entries() {
		Problems problems = new Problems();
		YamlMap all = Yaml.read(new SourceFile(RESOURCE, text()), Limits.standard(), problems).orElseThrow();
		List<HelpEntry> entries = Arrays.stream(ProblemCode.values()).map((code) -> entry(code, all)).toList();
		all.only(Arrays.stream(ProblemCode.values()).map(ProblemCode::id).toArray(String[]::new));
		if (!problems.sorted().isEmpty()) {
			throw new IllegalStateException(problems.sorted().toString());
		}
		return entries;
	}

	private static HelpEntry entry(ProblemCode code, YamlMap all) {
		YamlMap entry = all.map(code.id()).orElseThrow(() -> new IllegalStateException("No help on " + code.id()));
		entry.only("meaning", "where", "wrong", "says", "mend", "right");
		return new HelpEntry(code, text(entry, "meaning"), text(entry, "where"), text(entry, "wrong"),
				text(entry, "says"), text(entry, "mend"), text(entry, "right"));
	}

	private static String text(YamlMap entry, String key) {
		return entry.needed(key).map(YamlText::value).orElse("");
	}

	private static String text() {
		try (InputStream input = Objects.requireNonNull(HelpCatalogue.class.getResourceAsStream(RESOURCE), RESOURCE)) {
			return new String(input.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
