package dev.framewise.article;

import dev.framewise.evidence.EvidenceSettings;
import dev.framewise.evidence.SourceNote;
import dev.framewise.guide.AuthorStore;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;
import dev.framewise.guide.Guides;
import dev.framewise.matrix.MatrixTable;
import dev.framewise.matrix.MatrixTables;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

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

	ArticleController(Guides guides, GuideStore store, AuthorStore authors, MatrixTables tables,
			EvidenceSettings evidence) {
		this.guides = guides;
		this.store = store;
		this.authors = authors;
		this.tables = tables;
		this.evidence = evidence;
	}

	@GetMapping("/guides/{slug}")
	String article(@PathVariable("slug") String slug, Model model) {
		Guide guide = this.guides.find(slug);
		MatrixTable table = this.tables.of(guide);
		int minutes = Math.max(1, Math.round(guide.words() / (float) READING_SPEED));
		model.addAttribute("page",
				new ArticlePage(guide, this.authors.find(guide.facts().author()).orElse(null), minutes,
						ContentsEntry.of(guide.headings()), table,
						SourceNote.of(guide.sources(), this.evidence.freshFrom()), this.store.facts(guide.related())));
		return "article/article";
	}

}
