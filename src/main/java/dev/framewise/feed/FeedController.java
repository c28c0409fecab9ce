package dev.framewise.feed;

import dev.framewise.site.BaseAddress;
import dev.framewise.site.SiteStore;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The feeds.
 */
@Controller
class FeedController {

	private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

	private static final MediaType JSON = MediaType.parseMediaType("application/feed+json;charset=UTF-8");

	private final SiteStore site;

	private final BaseAddress base;

	private final Entries entries;

	private final JsonMapper json;

	FeedController(SiteStore site, BaseAddress base, Entries entries, JsonMapper json) {
		this.site = site;
		this.base = base;
		this.entries = entries;
		this.json = json;
	}

	@GetMapping("/feed.atom")
	ResponseEntity<String> atom() {
		return ResponseEntity.ok()
			.contentType(ATOM)
			.body(AtomFeed.of(this.site.find(), this.base, this.entries.newest()));
	}

	@GetMapping("/feed.json")
	ResponseEntity<String> json() {
		return ResponseEntity.ok()
			.contentType(JSON)
			.body(this.json.writeValueAsString(JsonFeed.of(this.site.find(), this.base, this.entries.newest())));
	}

}
