package dev.framewise.search;

import dev.framewise.query.Query;
import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Search for programs.
 */
@RestController
class SearchDataController {

	private final SearchDataFinder finder;

	SearchDataController(SearchDataFinder finder) {
		this.finder = finder;
	}

	@Operation(operationId = "search", summary = "Sections, rows and portraits that have words",
			description = "The best results first, 50 a page, at most 1,000. Without words nothing is found.")
	@GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
	SearchData search(Query query) {
		return this.finder.find(query);
	}

}
