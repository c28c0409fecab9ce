package dev.framewise.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.framewise.problem.Problems;

/**
 * A file beside an article.
 *
 * @param path path relative to the guide's folder, with {@code /}
 * @param bytes its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record ContentFile(String path, byte[] bytes) {

	private static final String TEXT = "text/plain;charset=UTF-8";

	private static final Map<String, String> IMAGES = Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg",
			"image/jpeg", "gif", "image/gif", "webp", "image/webp", "avif", "image/avif", "svg", "image/svg+xml");

	private static final Map<String, String> SOURCES = Map.ofEntries(Map.entry("py", TEXT), Map.entry("txt", TEXT),
			Map.entry("md", TEXT), Map.entry("toml", TEXT), Map.entry("cfg", TEXT), Map.entry("ini", TEXT),
			Map.entry("html", TEXT), Map.entry("css", TEXT), Map.entry("js", TEXT), Map.entry("ts", TEXT),
			Map.entry("java", TEXT), Map.entry("go", TEXT), Map.entry("rb", TEXT), Map.entry("rs", TEXT),
			Map.entry("sql", TEXT), Map.entry("sh", TEXT), Map.entry("yaml", TEXT), Map.entry("yml", TEXT),
			Map.entry("csv", TEXT), Map.entry("lua", TEXT), Map.entry("json", "application/json"));

	/**
	 * Whether a path is that of an image.
	 * @param path a path, by whose ending it is told
	 * @return whether it may be shown as an image
	 */
	public static boolean isImage(String path) {
		return IMAGES.containsKey(extension(path));
	}

	private static String extension(String path) {
		return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	/**
	 * What a text file says.
	 * @return the text, or empty where the bytes are not UTF-8 text
	 */
	public Optional<String> text() {
		return TextDecoder.decode(this.path, this.bytes, new Problems()).map(SourceFile::text);
	}

	/**
	 * The type under which the file may be served: images anywhere in the guide's folder,
	 * text under {@code samples/} and {@code measurements/}; a page is served as its
	 * source.
	 * @return the media type, or empty where the file is not served
	 */
	public Optional<String> mediaType() {
		String extension = extension(this.path);
		boolean shown = this.path.startsWith("samples/") || this.path.startsWith("measurements/");
		return Optional.ofNullable(IMAGES.get(extension))
			.or(() -> Optional.ofNullable(shown ? SOURCES.get(extension) : null));
	}

}
