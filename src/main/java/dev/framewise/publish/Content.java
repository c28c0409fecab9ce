package dev.framewise.publish;

import java.util.List;
import java.util.Set;

import dev.framewise.framework.Framework;
import dev.framewise.guide.Author;
import dev.framewise.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * What a reading of the folder found: all that is good, and what is there but held back.
 *
 * @param site the site, or null where the folder says nothing of it
 * @param authors the authors
 * @param frameworks the frameworks
 * @param guides the guides that readers may see
 * @param hidden slugs of drafts that readers may not see
 * @param drafts the guides that call themselves drafts, hidden or not, good or not
 */
record Content(@Nullable Versioned<Site> site, List<Versioned<Author>> authors, List<Versioned<Framework>> frameworks,
		List<Versioned<GuideReading>> guides, Set<String> hidden, List<Draft> drafts) {

	Content {
		authors = List.copyOf(authors);
		frameworks = List.copyOf(frameworks);
		guides = List.copyOf(guides);
		hidden = Set.copyOf(hidden);
		drafts = List.copyOf(drafts);
	}

}
