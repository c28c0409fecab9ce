package dev.framewise.editor;

import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page that explains every problem, each under its code as anchor.
 */
@Controller
@Profile("editor")
class HelpController {

	private final List<HelpEntry> entries = HelpCatalogue.entries();

	@GetMapping("/editor/help")
	String help(Model model) {
		model.addAttribute("entries", this.entries);
		return "editor/help";
	}

}
