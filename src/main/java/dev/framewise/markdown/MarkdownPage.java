package dev.framewise.markdown;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dev.framewise.problem.Place;
import dev.framewise.source.ContentFile;

/**
 * The page a text is read for.
 *
 * @param address its path on this site, as {@code /guides/some-guide}
 * @param files the files beside it, by path, for includes
 * @param broken the places of links and images that lead nowhere: they are shown as text
 * @param figures draws the blocks that only name what was measured
 */
public record MarkdownPage(String address, Function<String, Optional<ContentFile>> files, Set<Place> broken,
		Figures figures) {

	/**
	 * A page with no files beside it.
	 * @param address its path on this site
	 * @param broken the places of links and images that lead nowhere
	 * @return the page
	 */
	public static MarkdownPage alone(String address, Set<Place> broken) {
		return new MarkdownPage(address, (path) -> Optional.empty(), broken, Figures.NONE);
	}

}
