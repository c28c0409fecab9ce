package dev.framewise.publish;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import dev.framewise.framework.Framework;
import dev.framewise.guide.Author;
import dev.framewise.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * What of a reading can go into service.
 *
 * @param revision the name it would have
 * @param site the site
 * @param authors the authors
 * @param frameworks the frameworks
 * @param guides the guides
 */
record GoodContent(String revision, Site site, List<Author> authors, List<Framework> frameworks,
		List<GuideContent> guides) {

	static GoodContent of(Content content) {
		return new GoodContent(revision(content), site(content.site()), good(content.authors()),
				good(content.frameworks()), good(content.guides()).stream().map(GuideReading::content).toList());
	}

	private static Site site(@Nullable Versioned<Site> site) {
		return (site == null || site.value() == null) ? Site.standard() : site.value();
	}

	private static <T> List<T> good(List<Versioned<T>> found) {
		return found.stream().map(Versioned::value).filter(Objects::nonNull).toList();
	}

	private static String revision(Content content) {
		Map<String, String> versions = new TreeMap<>();
		if (content.site() != null) {
			versions.put("site", content.site().version());
		}
		content.authors().forEach((author) -> versions.put("authors/" + author.id(), author.version()));
		content.frameworks().forEach((framework) -> versions.put("frameworks/" + framework.id(), framework.version()));
		content.guides().forEach((guide) -> versions.put("guides/" + guide.id(), guide.version()));
		return Version.of(versions);
	}

}
