package dev.framewise.guide;

import dev.framewise.query.Query;
import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Guides for programs.
 */
@RestController
@RequestMapping(path = "/api/guides", produces = MediaType.APPLICATION_JSON_VALUE)
class GuideDataController {

	private final GuideDataFinder finder;

	GuideDataController(GuideDataFinder finder) {
		this.finder = finder;
	}

	@Operation(operationId = "listGuides", summary = "All guides",
			description = "The guides, the newest change first, 50 a page; next leads on.")
	@GetMapping
	GuideListData all(Query query) {
		return this.finder.all(query);
	}

	@Operation(operationId = "getGuide", summary = "One guide",
			description = "What lists say of a guide. A slug it had before answers 301.")
	@GetMapping("/{slug}")
	GuideData guide(@PathVariable("slug") String slug) {
		return this.finder.find(slug);
	}

}
