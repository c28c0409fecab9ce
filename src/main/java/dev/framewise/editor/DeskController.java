package dev.framewise.editor;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The desk: everything editors have to see to.
 */
@Controller
@Profile("editor")
class DeskController {

	private final Desk desk;

	private final DeskPages pages;

	DeskController(Desk desk, DeskPages pages) {
		this.desk = desk;
		this.pages = pages;
	}

	@GetMapping("/editor")
	String desk(Model model) {
		model.addAttribute("page", this.pages.of(this.desk.findings()));
		return "editor/desk";
	}

}
