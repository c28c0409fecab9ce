package dev.framewise.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.site.Site;
import dev.framewise.site.SiteLink;
import dev.framewise.source.GuideFolder;
import org.jspecify.annotations.Nullable;

/**
 * Finds the guides that no other page and no navigation leads to. Drafts take no part:
 * readers see neither them nor their links. Where the links of a file cannot be known,
 * because it is in error, nothing is said, so that one mistake does not spread.
 */
final class UnlinkedGuides {

	private static final String GUIDES = "/guides/";

	private static final String NAVIGATION = "";

	private static final String SEVERAL = "several";

	/**
	 * The one page with links to a guide, by slug or alias; or that there are several.
	 */
	private final Map<String, String> linkedFrom = new HashMap<>();

	private final Set<String> inService;

	private boolean allKnown = true;

	/**
	 * Nothing is followed yet.
	 * @param inService slugs of the guides in service now: one that is not in the folder
	 * any more may be held there with its links
	 */
	UnlinkedGuides(Set<String> inService) {
		this.inService = inService;
	}

	void follow(Collection<? extends ReadFile<?>> pages) {
		for (ReadFile<?> page : pages) {
			if (!isDraft(page)) {
				this.allKnown &= page.value() != null || !page.references().isEmpty();
				page.references().forEach((reference) -> link(page.address(), reference.address()));
			}
		}
	}

	/**
	 * Follows the site's navigation, unless {@code site.yaml} is there but in error.
	 */
	void follow(@Nullable Site site, boolean written) {
		this.allKnown &= site != null || !written;
		if (site != null) {
			site.navigation().stream().map(SiteLink::url).forEach((url) -> link(NAVIGATION, url));
		}
	}

	private void link(String from, String address) {
		String slug = guide(address);
		if (!slug.isEmpty()) {
			this.linkedFrom.merge(slug, from, (before, now) -> before.equals(now) ? now : SEVERAL);
		}
	}

	/**
	 * The guide whose page, or one drawn from it, is at an address; its files are no way
	 * to the guide.
	 * @return its slug or alias, or nothing
	 */
	private static String guide(String address) {
		if (!address.startsWith(GUIDES)) {
			return "";
		}
		int end = GUIDES.length();
		while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
			end++;
		}
		return address.startsWith("/files/", end) ? "" : address.substring(GUIDES.length(), end);
	}

	/**
	 * Warns of each guide without a link. A guide alone has nobody who could link to it.
	 */
	void warn(Map<GuideFolder, ReadFile<GuideContent>> guides, Problems problems) {
		Set<String> slugs = guides.keySet().stream().map(GuideFolder::slug).collect(Collectors.toSet());
		boolean known = this.allKnown && slugs.containsAll(this.inService);
		boolean several = guides.values().stream().filter((guide) -> !isDraft(guide)).count() > 1;
		guides.forEach((folder, file) -> {
			GuideContent content = file.value();
			if (several && known && content != null && !isDraft(file) && !isLinked(content, file, slugs)) {
				problems.add(Place.start(folder.article().path()), ProblemCode.UNLINKED_GUIDE,
						"No other page links to this guide, nor does the navigation; add a link, or name it in another guide's 'related'.");
			}
		});
	}

	/**
	 * A slug beats an alias, so an alias that is another guide's slug does not count.
	 */
	private boolean isLinked(GuideContent content, ReadFile<?> file, Set<String> slugs) {
		Stream<String> aliases = content.guide().aliases().stream().filter((alias) -> !slugs.contains(alias));
		return Stream.concat(Stream.of(content.guide().slug()), aliases)
			.map((slug) -> this.linkedFrom.getOrDefault(slug, file.address()))
			.anyMatch((from) -> !from.equals(file.address()));
	}

	private static boolean isDraft(ReadFile<?> file) {
		return file.value() instanceof GuideContent content && content.guide().facts().draft();
	}

}
