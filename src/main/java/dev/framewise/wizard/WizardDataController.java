package dev.framewise.wizard;

import dev.framewise.query.Query;
import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Wizards and decisions for programs.
 */
@RestController
@RequestMapping(path = "/api/guides/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
class WizardDataController {

	private final WizardDataFinder finder;

	WizardDataController(WizardDataFinder finder) {
		this.finder = finder;
	}

	@Operation(operationId = "getWizard", summary = "The questions of a guide's wizard",
			description = "The questions with their written answers. Every question may also be answered with unsure.")
	@GetMapping("/wizard")
	WizardData wizard(@PathVariable("slug") String slug) {
		return this.finder.find(slug);
	}

	@Operation(operationId = "decide", summary = "What answers come to",
			description = "Each question's id is a parameter, and an answer's id or unsure its value. Each answer gives one "
					+ "point to each framework it names; a must takes out every framework that its answer does not name; "
					+ "of those left, the highest total wins. The outcome is null until every question is answered.")
	@GetMapping("/decision")
	DecisionData decision(@PathVariable("slug") String slug, Query query) {
		return this.finder.decide(slug, query);
	}

}
