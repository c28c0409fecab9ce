package dev.framewise.portrait;

import dev.framewise.query.Query;
import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Frameworks for programs.
 */
@RestController
@RequestMapping(path = "/api/frameworks", produces = MediaType.APPLICATION_JSON_VALUE)
class PortraitDataController {

	private final PortraitDataFinder finder;

	PortraitDataController(PortraitDataFinder finder) {
		this.finder = finder;
	}

	@Operation(operationId = "listFrameworks", summary = "All frameworks",
			description = "The frameworks by name, 50 a page; next leads on.")
	@GetMapping
	FrameworkData.FrameworkListData all(Query query) {
		return this.finder.all(query);
	}

	@Operation(operationId = "getFramework", summary = "One framework",
			description = "Its facts, and what each guide that compares it says of it: reasons, examples and cells.")
	@GetMapping("/{id}")
	PortraitData framework(@PathVariable("id") String id) {
		return this.finder.find(id);
	}

}
