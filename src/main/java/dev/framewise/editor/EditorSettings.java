package dev.framewise.editor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.framewise.problem.Place;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Profile;

/**
 * How editors work.
 *
 * @param open address that opens a place in an editor's own program, as
 * {@code vscode://file/{file}:{line}:{column}}, or null
 */
@Profile("editor")
@ConfigurationProperties("framewise.editor")
record EditorSettings(@Nullable String open) {

	private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.+");

	/** What a browser would run in the page, or as one. */
	private static final Set<String> REFUSED = Set.of("javascript", "data", "vbscript", "blob");

	/**
	 * Settings.
	 * @throws IllegalArgumentException if the address does not lead to a program
	 */
	EditorSettings {
		open = (open == null || open.isBlank()) ? null : open.strip();
		if (open != null && !isUsable(open)) {
			throw new IllegalArgumentException("framewise.editor.open is '" + open
					+ "'; it needs a scheme that opens a program, and {file}, as vscode://file/{file}:{line}:{column}");
		}
	}

	private static boolean isUsable(String open) {
		Matcher scheme = SCHEME.matcher(open);
		return scheme.matches() && !REFUSED.contains(scheme.group(1).toLowerCase(Locale.ROOT))
				&& open.contains("{file}") && open.chars().allMatch((letter) -> letter > ' ' && letter < 127);
	}

	/**
	 * The address that opens a place.
	 * @param folder the content folder
	 * @param place a place in it
	 * @return the address, or null where no program is set
	 */
	@Nullable String address(Path folder, Place place) {
		return (this.open == null) ? null
				: this.open.replace("{line}", String.valueOf(place.line()))
					.replace("{column}", String.valueOf(place.column()))
					.replace("{file}", encoded(folder.toAbsolutePath().normalize().resolve(place.path())));
	}

	/**
	 * Without a slash in front, which stands in the template or is the path's own.
	 */
	private String encoded(Path file) {
		String path = file.toString().replace('\\', '/');
		String encoded = URLEncoder.encode(path, StandardCharsets.UTF_8)
			.replace("+", "%20")
			.replace("%2F", "/")
			.replace("%3A", ":");
		boolean twice = encoded.startsWith("/") && String.valueOf(this.open).contains("/{file}");
		return twice ? encoded.substring(1) : encoded;
	}

}
