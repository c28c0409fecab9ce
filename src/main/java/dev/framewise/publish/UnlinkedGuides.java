package dev.framewise.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.framewise.problem.Place;
import dev.framewise.problem.Problem;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.site.Site;
import dev.framewise.site.SiteLink;
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

	private final Set<String> slugs;

	private UnlinkedGuides(Web web, Set<String> slugs) {
		this.slugs = slugs;
		web.pages().stream().filter((page) -> !page.draft()).forEach(this::follow);
		web.navigation().forEach((guide) -> link(NAVIGATION, guide));
	}

	/**
	 * Who leads to whom.
	 * @param pages all pages
	 * @param inService slugs of the guides in service now: one that is not in the folder
	 * any more may be held there with its links
	 * @param site the site, or null
	 * @param written whether there is a {@code site.yaml}; where it is in error, its
	 * navigation is unknown
	 */
	static Web web(Collection<Links> pages, Set<String> inService, @Nullable Site site, boolean written) {
		List<String> navigation = (site == null) ? List.of()
				: site.navigation().stream().map(SiteLink::url).map(Links::guide).toList();
		return new Web(List.copyOf(pages), inService, site != null || !written, navigation);
	}

	/**
	 * A warning for each guide without a link. A guide alone has nobody who could link to
	 * it.
	 */
	static List<Problem> warnings(Web web) {
		Set<String> slugs = slugs(web.pages());
		boolean known = web.known() && slugs.containsAll(web.inService())
				&& web.pages().stream().allMatch((page) -> page.draft() || page.known());
		boolean several = slugs.size() - web.pages().stream().filter(Links::draft).count() > 1;
		Problems problems = new Problems();
		if (known && several) {
			UnlinkedGuides guides = new UnlinkedGuides(web, slugs);
			web.pages()
				.stream()
				.filter((page) -> !page.draft() && !page.names().isEmpty() && !guides.isLinked(page))
				.forEach((page) -> problems.add(Place.start(page.address().substring(1) + "/guide.md"),
						ProblemCode.UNLINKED_GUIDE,
						"No other page links to this guide, nor does the navigation; add a link, or name it in another guide's 'related'."));
		}
		return problems.sorted();
	}

	private static Set<String> slugs(List<Links> pages) {
		return pages.stream()
			.map(Links::address)
			.filter((address) -> address.startsWith(GUIDES))
			.map((address) -> address.substring(GUIDES.length()))
			.collect(Collectors.toSet());
	}

	private void follow(Links page) {
		page.guides().forEach((guide) -> link(page.address(), guide));
	}

	private void link(String from, String guide) {
		this.linkedFrom.merge(guide, from, (before, now) -> before.equals(now) ? now : SEVERAL);
	}

	/**
	 * A slug beats an alias, so an alias that is another guide's slug does not count.
	 */
	private boolean isLinked(Links page) {
		String slug = page.names().get(0);
		return page.names()
			.stream()
			.filter((name) -> name.equals(slug) || !this.slugs.contains(name))
			.map((name) -> this.linkedFrom.getOrDefault(name, page.address()))
			.anyMatch((from) -> !from.equals(page.address()));
	}

	/**
	 * Who leads to whom; where nothing of it changes, neither do the warnings.
	 *
	 * @param pages all pages
	 * @param inService slugs of the guides in service now
	 * @param known whether the navigation is known
	 * @param navigation slugs of the guides that the navigation leads to
	 */
	record Web(List<Links> pages, Set<String> inService, boolean known, List<String> navigation) {

	}

}
