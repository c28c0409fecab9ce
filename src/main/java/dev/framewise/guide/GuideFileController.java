package dev.framewise.guide;

import dev.framewise.query.NoSuchPageException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves the images, samples and measurements of a guide.
 */
@Controller
class GuideFileController {

	private final Guides guides;

	private final GuideStore store;

	GuideFileController(Guides guides, GuideStore store) {
		this.guides = guides;
		this.store = store;
	}

	@GetMapping("/guides/{slug}/files/{*path}")
	ResponseEntity<byte[]> file(@PathVariable("slug") String slug, @PathVariable("path") String path) {
		GuideFile file = this.store.file(slug, path.replaceFirst("^/", "")).orElse(null);
		if (file == null) {
			Guide guide = this.guides.find(slug);
			throw new NoSuchPageException("This guide has no such file.", "/guides/" + slug, guide.facts().title());
		}
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.mediaType()))
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.body(file.bytes());
	}

}
