package dev.framewise.wizard;

import dev.framewise.framework.FrameworkStore;
import dev.framewise.query.Query;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The map of all combinations of answers, so that the rule hides nothing.
 */
@Controller
class WizardMapController {

	private final WizardFinder finder;

	private final FrameworkStore frameworks;

	WizardMapController(WizardFinder finder, FrameworkStore frameworks) {
		this.finder = finder;
		this.frameworks = frameworks;
	}

	@GetMapping("/guides/{slug}/wizard/map")
	String map(@PathVariable("slug") String slug, Query query, Model model) {
		WizardFinder.Found found = this.finder.find(slug);
		Answers yours = WizardAddress.read(query, found.wizard());
		model.addAttribute("page",
				new WizardMaps(found.guide(), found.wizard(), this.frameworks.names(found.guide().compares()))
					.page(yours));
		return "wizard/map";
	}

}
