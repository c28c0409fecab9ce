package dev.framewise.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.framewise.framework.FrameworkName;
import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.AuthorStore;
import dev.framewise.guide.Guide;

import org.springframework.stereotype.Component;

/**
 * Adds names to what lists say of guides, with one query for all of a kind.
 */
@Component
class GuideCards {

	private final AuthorStore authors;

	private final FrameworkStore frameworks;

	GuideCards(AuthorStore authors, FrameworkStore frameworks) {
		this.authors = authors;
		this.frameworks = frameworks;
	}

	List<GuideCard> of(List<Guide.Facts> guides) {
		Map<String, String> authors = this.authors
			.names(guides.stream().map(Guide.Facts::author).collect(Collectors.toSet()));
		Map<String, FrameworkName> frameworks = this.frameworks
			.names(guides.stream().flatMap((guide) -> guide.compares().stream()).collect(Collectors.toSet()));
		return guides.stream()
			.map((guide) -> new GuideCard(guide, authors.getOrDefault(guide.author(), guide.author()),
					guide.compares().stream().map(frameworks::get).toList()))
			.toList();
	}

}
