package dev.framewise.web;

import java.util.List;
import java.util.Map;

import dev.framewise.guide.Author;
import dev.framewise.guide.AuthorStore;
import dev.framewise.guide.GuideList;
import dev.framewise.guide.GuideStore;
import dev.framewise.query.NoSuchPageException;
import dev.framewise.query.Pages;
import dev.framewise.query.Query;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists of guides: all, by tag, by author.
 */
@Controller
class ListController {

	private final GuideStore guides;

	private final AuthorStore authors;

	private final GuideCards cards;

	ListController(GuideStore guides, AuthorStore authors, GuideCards cards) {
		this.guides = guides;
		this.authors = authors;
		this.cards = cards;
	}

	@GetMapping("/guides")
	String all(Query query, Model model) {
		model.addAttribute("page", page("All guides", "/guides", this.guides.all(query.page())));
		return "web/guides";
	}

	@GetMapping("/tags")
	String tags(Query query, Model model) {
		List<Map.Entry<String, Long>> tags = List.copyOf(this.guides.tags().entrySet());
		model.addAttribute("page", Pages.of(tags, "/tags", query.page()));
		return "web/tags";
	}

	@GetMapping("/tags/{tag}")
	String tag(@PathVariable("tag") String tag, Query query, Model model) {
		GuideList list = this.guides.tagged(tag, query.page());
		if (list.total() == 0) {
			throw new NoSuchPageException("No guide has this tag.", "/tags", "All tags");
		}
		model.addAttribute("page", page("Guides tagged “" + tag + "”", "/tags/" + tag, list));
		return "web/guides";
	}

	@GetMapping("/authors/{id}")
	String author(@PathVariable("id") String id, Query query, Model model) {
		Author author = this.authors.find(id)
			.orElseThrow(() -> new NoSuchPageException("There is no author at this address.", "/guides", "All guides"));
		model.addAttribute("author", author);
		model.addAttribute("page",
				page("Guides by " + author.name(), "/authors/" + id, this.guides.by(id, query.page())));
		return "web/author";
	}

	private ListPage page(String heading, String path, GuideList list) {
		return new ListPage(heading,
				Pages.of(this.cards.of(list.guides()), path, list.page(), list.pages(), list.total()));
	}

}
