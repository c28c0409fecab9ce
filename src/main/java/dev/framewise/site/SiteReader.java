package dev.framewise.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.framewise.problem.Problems;
import dev.framewise.source.Limits;
import dev.framewise.source.SourceFile;
import dev.framewise.yaml.Yaml;
import dev.framewise.yaml.YamlMap;
import dev.framewise.yaml.YamlText;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code site.yaml}.
 */
public final class SiteReader {

	private SiteReader() {
	}

	/**
	 * Reads the file.
	 * @param file the file
	 * @param limits what it may ask of the machine
	 * @param problems takes what is wrong
	 * @return what it says; not to be used where a problem holds the file back
	 */
	public static Optional<SiteFile> read(SourceFile file, Limits limits, Problems problems) {
		return Yaml.read(file, limits, problems).map((keys) -> new SiteFile(site(keys), paths(keys)));
	}

	/**
	 * The paths of this site that its links lead to.
	 */
	private static List<YamlText> paths(YamlMap keys) {
		return Stream.concat(keys.maps("navigation").stream(), keys.map("community").stream())
			.flatMap((link) -> link.text("url").stream())
			.filter((url) -> url.value().startsWith("/"))
			.toList();
	}

	private static Site site(YamlMap keys) {
		keys.only("name", "tagline", "language", "base-url", "navigation", "community", "edit-url", "report-url");
		return new Site(text(keys.needed("name"), ""), text(keys.text("tagline"), ""),
				text(keys.text("language"), "en"), keys.webAddress("base-url").orElse(null), navigation(keys),
				keys.map("community").flatMap(SiteReader::link).orElse(null), template(keys, "edit-url"),
				template(keys, "report-url"));
	}

	private static List<SiteLink> navigation(YamlMap keys) {
		return keys.maps("navigation").stream().map(SiteReader::link).flatMap(Optional::stream).toList();
	}

	private static Optional<SiteLink> link(YamlMap keys) {
		keys.only("label", "url");
		Optional<String> label = keys.needed("label").map(YamlText::value);
		Optional<String> url = keys.needed("url").isPresent() ? keys.address("url") : Optional.empty();
		return Stream.of(label, url).allMatch(Optional::isPresent)
				? Optional.of(new SiteLink(label.orElseThrow(), url.orElseThrow())) : Optional.empty();
	}

	/**
	 * An address template: its placeholders are no part of an address, so they are not
	 * judged.
	 */
	private static @Nullable String template(YamlMap keys, String key) {
		return keys.webTemplate(key).orElse(null);
	}

	private static String text(Optional<YamlText> text, String otherwise) {
		return text.map(YamlText::value).orElse(otherwise);
	}

}
