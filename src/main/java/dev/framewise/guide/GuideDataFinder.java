package dev.framewise.guide;

import java.util.List;
import java.util.Map;

import dev.framewise.query.Pages;
import dev.framewise.query.Query;
import dev.framewise.revision.Revision;
import dev.framewise.revision.RevisionStore;
import dev.framewise.site.BaseAddress;

import org.springframework.stereotype.Component;

/**
 * Finds guides for programs.
 */
@Component
public class GuideDataFinder {

	private static final String PATH = "/api/guides";

	private final Guides guides;

	private final GuideStore store;

	private final RevisionStore revisions;

	private final BaseAddress base;

	GuideDataFinder(Guides guides, GuideStore store, RevisionStore revisions, BaseAddress base) {
		this.guides = guides;
		this.store = store;
		this.revisions = revisions;
		this.base = base;
	}

	/**
	 * A page of the list of all guides.
	 * @param query which page
	 * @return the page
	 * @throws dev.framewise.query.NoSuchPageException if the list has no such page
	 * @throws dev.framewise.query.BadQueryException if it is no page
	 */
	public GuideListData all(Query query) {
		GuideList list = this.store.all(query.page());
		Pages<Guide.Facts> page = Pages.of(list.guides(), PATH, list.page(), list.pages(), list.total());
		return new GuideListData(this.revisions.current().map(Revision::name).orElse(""), data(page.items()),
				(page.next() == null) ? null : this.base.of(page.next()));
	}

	/**
	 * One guide.
	 * @param slug its slug
	 * @return the guide
	 * @throws dev.framewise.query.NoSuchPageException if there is no such guide
	 * @throws MovedGuideException if it goes by another slug now
	 */
	public GuideData find(String slug) {
		return data(List.of(this.guides.facts(slug))).get(0);
	}

	private List<GuideData> data(List<Guide.Facts> guides) {
		Map<String, List<String>> related = this.store.related(guides.stream().map(Guide.Facts::slug).toList());
		return guides.stream()
			.map((facts) -> GuideData.of(facts, related.getOrDefault(facts.slug(), List.of()),
					this.base.of("/guides/" + facts.slug())))
			.toList();
	}

}
