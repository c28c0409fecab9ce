package dev.framewise.feed;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.framewise.guide.AuthorStore;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;
import dev.framewise.site.BaseAddress;

import org.springframework.stereotype.Component;

/**
 * The entries of feeds: the guides that changed last.
 */
@Component
class Entries {

	private final GuideStore guides;

	private final AuthorStore authors;

	private final BaseAddress base;

	Entries(GuideStore guides, AuthorStore authors, BaseAddress base) {
		this.guides = guides;
		this.authors = authors;
		this.base = base;
	}

	/**
	 * The entries of a feed, as many as a page of the list of guides has: 50.
	 */
	List<Entry> newest() {
		List<Guide.Facts> guides = this.guides.all(1).guides();
		Map<String, String> authors = this.authors
			.names(guides.stream().map(Guide.Facts::author).collect(Collectors.toSet()));
		return guides.stream()
			.map((guide) -> new Entry(this.base.of("/guides/" + guide.slug()), guide.title(), guide.summary(),
					authors.getOrDefault(guide.author(), guide.author()), guide.published(), guide.changed(),
					guide.tags()))
			.toList();
	}

}
