package dev.framewise.article;

import dev.framewise.api.Acceptance;
import dev.framewise.evidence.EvidenceSettings;
import dev.framewise.evidence.SourceNote;
import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.AuthorStore;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;
import dev.framewise.guide.Guides;
import dev.framewise.matrix.MatrixTable;
import dev.framewise.matrix.MatrixTables;
import dev.framewise.site.SiteStore;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * The article of a guide.
 */
@Controller
class ArticleController {

	/** Words a minute that adults read of non-fiction: Brysbaert, 2019, gives 238. */
	private static final int READING_SPEED = 238;

	private final Guides guides;

	private final GuideStore store;

	private final AuthorStore authors;

	private final MatrixTables tables;

	private final EvidenceSettings evidence;

	private final FrameworkStore frameworks;

	private final SiteStore site;

	private final Twins twins;

	ArticleController(Guides guides, GuideStore store, AuthorStore authors, MatrixTables tables,
			EvidenceSettings evidence, FrameworkStore frameworks, SiteStore site, Twins twins) {
		this.guides = guides;
		this.store = store;
		this.authors = authors;
		this.tables = tables;
		this.evidence = evidence;
		this.frameworks = frameworks;
		this.site = site;
		this.twins = twins;
	}

	/**
	 * The page, or its Markdown for whoever would rather have that.
	 */
	@GetMapping("/guides/{slug}")
	Object article(@PathVariable("slug") String slug,
			@RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accepted, Model model,
			HttpServletResponse response) {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		if (Acceptance.of(accepted).prefersMarkdown()) {
			return this.twins.answer(slug);
		}
		model.addAttribute("markdown", "/guides/" + slug + ".md");
		model.addAttribute("page", page(this.guides.find(slug)));
		return "article/article";
	}

	private ArticlePage page(Guide guide) {
		int minutes = Math.max(1, Math.round(guide.words() / (float) READING_SPEED));
		SectionLinks links = new SectionLinks(this.site.find(), guide.facts());
		MatrixTable table = this.tables.of(guide);
		return new ArticlePage(guide, this.authors.find(guide.facts().author()).orElse(null), minutes,
				ContentsEntry.of(guide.headings()), guide.parts().stream().map(links::in).toList(), table,
				Footnote.of(SourceNote.of(guide.sources(), this.evidence.freshFrom()), BackReferences.of(guide, table)),
				this.store.next(guide.slug()), this.frameworks.known(guide.facts().compares()), links.edit(),
				links.report());
	}

}
