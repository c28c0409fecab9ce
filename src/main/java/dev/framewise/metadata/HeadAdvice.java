package dev.framewise.metadata;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;
import dev.framewise.site.BaseAddress;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Adds to each page what its head says, by the pattern of its address. What it reads of a
 * guide, the page itself need not read again: both share a transaction.
 */
@ControllerAdvice(annotations = Controller.class)
class HeadAdvice {

	private static final String GUIDE = "/guides/{slug}";

	private static final List<String> BELOW = List.of("/matrix", "/wizard", "/cheat-sheet");

	private final GuideStore guides;

	private final FrameworkStore frameworks;

	private final BaseAddress base;

	private final Cards cards;

	private final PageData data;

	HeadAdvice(GuideStore guides, FrameworkStore frameworks, BaseAddress base, Cards cards, PageData data) {
		this.guides = guides;
		this.frameworks = frameworks;
		this.base = base;
		this.cards = cards;
		this.data = data;
	}

	@ModelAttribute("head")
	Head head(HttpServletRequest request) {
		String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
		Object found = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		Map<?, ?> variables = (found instanceof Map<?, ?> map) ? map : Map.of();
		return head(pattern, variables).orElseGet(Head::plain);
	}

	private Optional<Head> head(String pattern, Map<?, ?> variables) {
		if (pattern.equals(GUIDE)) {
			return guide(variables).map((guide) -> of(guide.facts(), this.data.ofArticle(guide)));
		}
		if (pattern.startsWith(GUIDE) && BELOW.contains(pattern.substring(GUIDE.length()))) {
			String below = pattern.substring(GUIDE.length());
			return this.guides.facts(slug(variables)).map((facts) -> of(facts, this.data.ofPart(facts, below)));
		}
		if (pattern.equals("/frameworks/{id}")) {
			return this.frameworks.find(String.valueOf(variables.get("id")))
				.map((framework) -> new Head(false, null, "", this.data.of(framework)));
		}
		return pattern.equals("/") ? Optional.of(new Head(false, null, "", this.data.ofHome())) : Optional.empty();
	}

	private Optional<Guide> guide(Map<?, ?> variables) {
		return this.guides.find(slug(variables));
	}

	private static String slug(Map<?, ?> variables) {
		return String.valueOf(variables.get("slug"));
	}

	/**
	 * Whoever shows a card needs its whole address, which there is only where the site
	 * says where it lives.
	 */
	private Head of(Guide.Facts guide, List<String> data) {
		Card card = this.cards.of(guide);
		return new Head(true, this.base.configured().map((address) -> address + card.path()).orElse(null), card.alt(),
				data);
	}

}
