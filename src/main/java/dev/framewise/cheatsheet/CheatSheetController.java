package dev.framewise.cheatsheet;

import java.util.List;

import dev.framewise.advice.AdviceStore;
import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.Guide;
import dev.framewise.guide.Guides;
import dev.framewise.matrix.MatrixTables;
import dev.framewise.query.NoSuchPageException;
import dev.framewise.site.BaseAddress;
import dev.framewise.wizard.Question;
import dev.framewise.wizard.Wizard;
import dev.framewise.wizard.WizardStore;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The cheat sheet of a guide.
 */
@Controller
class CheatSheetController {

	private final Guides guides;

	private final MatrixTables tables;

	private final AdviceStore advice;

	private final WizardStore wizards;

	private final FrameworkStore frameworks;

	private final BaseAddress base;

	CheatSheetController(Guides guides, MatrixTables tables, AdviceStore advice, WizardStore wizards,
			FrameworkStore frameworks, BaseAddress base) {
		this.guides = guides;
		this.tables = tables;
		this.advice = advice;
		this.wizards = wizards;
		this.frameworks = frameworks;
		this.base = base;
	}

	@GetMapping("/guides/{slug}/cheat-sheet")
	String cheatSheet(@PathVariable("slug") String slug, Model model) {
		Guide guide = this.guides.find(slug);
		List<Question> questions = this.wizards.find(slug).map(Wizard::questions).orElse(List.of());
		SheetPage page = new SheetPages(guide.facts(), this.frameworks.names(guide.facts().compares()))
			.show(this.tables.of(guide), this.advice.find(slug), questions, this.base.of("/guides/" + slug));
		if (page.isEmpty()) {
			throw new NoSuchPageException("This guide has no cheat sheet: it holds no data to draw one from.",
					"/guides/" + slug, guide.facts().title());
		}
		model.addAttribute("page", page);
		return "cheatsheet/cheat-sheet";
	}

}
