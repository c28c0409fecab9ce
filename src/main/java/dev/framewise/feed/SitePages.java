package dev.framewise.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.GuideEntry;
import dev.framewise.guide.GuideStore;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Every page that search engines should know, with the day its content last changed where
 * the content says so.
 */
@Component
class SitePages {

	private final GuideStore guides;

	private final FrameworkStore frameworks;

	SitePages(GuideStore guides, FrameworkStore frameworks) {
		this.guides = guides;
		this.frameworks = frameworks;
	}

	List<SitePage> all() {
		List<GuideEntry> entries = this.guides.entries();
		LocalDate newest = entries.stream().map(GuideEntry::changed).findFirst().orElse(null);
		Stream<SitePage> lists = Stream.of(new SitePage("/", newest), new SitePage("/guides", newest),
				new SitePage("/frameworks", null), new SitePage("/tags", null), new SitePage("/developers", null));
		Stream<SitePage> portraits = this.frameworks.all()
			.stream()
			.map((framework) -> new SitePage("/frameworks/" + framework.id(), null));
		return Stream.of(lists, entries.stream().flatMap(SitePages::of), portraits).flatMap((pages) -> pages).toList();
	}

	private static Stream<SitePage> of(GuideEntry guide) {
		String path = "/guides/" + guide.slug();
		return Stream
			.of(path, guide.matrix() ? path + "/matrix" : "", guide.wizard() ? path + "/wizard" : "",
					guide.comparison() ? path + "/cheat-sheet" : "")
			.filter((address) -> !address.isEmpty())
			.map((address) -> new SitePage(address, guide.changed()));
	}

	/**
	 * A page.
	 *
	 * @param path its path
	 * @param changed the day its content last changed, or null where nothing says so
	 */
	record SitePage(String path, @Nullable LocalDate changed) {

	}

}
