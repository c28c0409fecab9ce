package dev.framewise.web;

import java.util.List;

import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The first page: what to decide, and what is new.
 */
@Controller
class HomeController {

	private static final int COMPARISONS = 12;

	private static final int NEWEST = 10;

	private final GuideStore guides;

	private final GuideCards cards;

	HomeController(GuideStore guides, GuideCards cards) {
		this.guides = guides;
		this.cards = cards;
	}

	@GetMapping("/")
	String home(Model model) {
		List<Guide.Facts> newest = this.guides.all(1).guides();
		List<GuideCard> comparisons = this.cards.of(this.guides.comparisons(COMPARISONS));
		model.addAttribute("comparisons", comparisons);
		model.addAttribute("pairs", FrameworkPair.of(comparisons));
		model.addAttribute("newest", this.cards.of(newest.subList(0, Math.min(NEWEST, newest.size()))));
		model.addAttribute("ownSearch", true);
		return "web/home";
	}

}
