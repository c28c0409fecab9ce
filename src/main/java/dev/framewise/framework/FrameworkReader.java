package dev.framewise.framework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.framewise.evidence.SourceReader;
import dev.framewise.markdown.Block;
import dev.framewise.markdown.MarkdownDocument;
import dev.framewise.problem.Problems;
import dev.framewise.yaml.YamlMap;
import dev.framewise.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of {@code frameworks/}.
 */
public final class FrameworkReader {

	private FrameworkReader() {
	}

	/**
	 * Reads a framework.
	 * @param id its id
	 * @param keys its front matter
	 * @param portrait its body
	 * @param freshFrom the first day on which a look at a source still counts
	 * @param problems takes what is wrong
	 * @return the framework; not to be used where a problem holds the file back
	 */
	public static Framework read(String id, YamlMap keys, MarkdownDocument portrait, LocalDate freshFrom,
			Problems problems) {
		keys.only("name", "language", "homepage", "kind", "repository", "documentation", "license", "first-released",
				"latest");
		keys.needed("homepage");
		return new Framework(id, text(keys.needed("name"), id), text(keys.needed("language"), ""),
				keys.webAddress("homepage").orElse(""), text(keys, "kind"), keys.webAddress("repository").orElse(null),
				keys.webAddress("documentation").orElse(null), text(keys, "license"),
				keys.year("first-released").orElse(null),
				keys.map("latest").flatMap(FrameworkReader::release).orElse(null),
				portrait.blocks().stream().map(Block::html).collect(Collectors.joining("\n")),
				new SourceReader(freshFrom, problems).read(portrait.footnotes()));
	}

	private static Optional<Release> release(YamlMap keys) {
		keys.only("version", "released", "checked", "source");
		return keys.needed("version")
			.map((version) -> new Release(version.value(), keys.date("released").orElse(null),
					keys.date("checked").orElse(null), keys.webAddress("source").orElse(null)));
	}

	private static @Nullable String text(YamlMap keys, String key) {
		return keys.text(key).map(YamlText::value).orElse(null);
	}

	private static String text(Optional<YamlText> text, String otherwise) {
		return text.map(YamlText::value).orElse(otherwise);
	}

}
