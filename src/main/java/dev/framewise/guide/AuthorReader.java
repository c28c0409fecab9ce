package dev.framewise.guide;

import java.util.stream.Collectors;

import dev.framewise.markdown.Block;
import dev.framewise.markdown.MarkdownDocument;
import dev.framewise.yaml.YamlMap;
import dev.framewise.yaml.YamlText;

/**
 * Reads a file of {@code authors/}.
 */
public final class AuthorReader {

	private AuthorReader() {
	}

	/**
	 * Reads an author.
	 * @param id the author's id
	 * @param keys the front matter
	 * @param bio the body
	 * @return the author; not to be used where a problem holds the file back
	 */
	public static Author read(String id, YamlMap keys, MarkdownDocument bio) {
		keys.only("name", "role", "verified");
		return new Author(id, keys.needed("name").map(YamlText::value).orElse(id),
				keys.text("role").map(YamlText::value).orElse(null), keys.flag("verified"),
				bio.blocks().stream().map(Block::html).collect(Collectors.joining("\n")));
	}

}
