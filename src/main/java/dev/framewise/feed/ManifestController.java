package dev.framewise.feed;

import dev.framewise.site.SiteStore;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The site's manifest.
 */
@Controller
class ManifestController {

	private static final MediaType TYPE = MediaType.parseMediaType("application/manifest+json;charset=UTF-8");

	private final SiteStore site;

	private final JsonMapper json;

	ManifestController(SiteStore site, JsonMapper json) {
		this.site = site;
		this.json = json;
	}

	@GetMapping("/site.webmanifest")
	ResponseEntity<String> manifest() {
		return ResponseEntity.ok().contentType(TYPE).body(this.json.writeValueAsString(Manifest.of(this.site.find())));
	}

}
