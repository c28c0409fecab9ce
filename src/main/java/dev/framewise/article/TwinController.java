package dev.framewise.article;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The article of a guide as Markdown.
 */
@Controller
class TwinController {

	private final Twins twins;

	TwinController(Twins twins) {
		this.twins = twins;
	}

	@GetMapping("/guides/{slug}.md")
	ResponseEntity<byte[]> markdown(@PathVariable("slug") String slug) {
		return this.twins.answer(slug);
	}

}
