package dev.framewise.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import dev.framewise.query.Pages;
import dev.framewise.query.Query;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The search page.
 */
@Controller
class SearchController {

	private static final int SIZE = 50;

	private final SearchIndex index;

	SearchController(SearchIndex index) {
		this.index = index;
	}

	@GetMapping("/search")
	String search(Query query, Model model) {
		String words = query.text("q").map(String::strip).orElse("");
		SearchResults found = this.index.find(words, query.page(), SIZE);
		int listed = Math.min(found.total(), Searching.MOST);
		String path = words.isEmpty() ? "/search" : "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
		model.addAttribute("page", new SearchPage(words, found,
				Pages.of(found.results(), path, query.page(), (listed + SIZE - 1) / SIZE, listed)));
		model.addAttribute("ownSearch", true);
		return "search/search";
	}

}
