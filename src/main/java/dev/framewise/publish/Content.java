package dev.framewise.publish;

import java.util.List;

import dev.framewise.framework.Framework;
import dev.framewise.guide.Author;
import dev.framewise.site.Site;

/**
 * All that goes into service together.
 *
 * @param revision a hash of the files it comes from
 * @param site the site
 * @param authors the authors
 * @param frameworks the frameworks
 * @param guides the guides
 */
record Content(String revision, Site site, List<Author> authors, List<Framework> frameworks,
		List<GuideContent> guides) {

	Content {
		authors = List.copyOf(authors);
		frameworks = List.copyOf(frameworks);
		guides = List.copyOf(guides);
	}

}
