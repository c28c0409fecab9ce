package dev.framewise.feed;

import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.GuideStore;
import dev.framewise.query.NoSuchPageException;
import dev.framewise.site.BaseAddress;
import dev.framewise.site.SiteStore;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Maps of the site for search engines and language models.
 */
@Controller
class MapController {

	private static final MediaType XML = MediaType.parseMediaType("application/xml;charset=UTF-8");

	private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

	private final SitePages pages;

	private final SiteStore site;

	private final GuideStore guides;

	private final FrameworkStore frameworks;

	private final BaseAddress base;

	MapController(SitePages pages, SiteStore site, GuideStore guides, FrameworkStore frameworks, BaseAddress base) {
		this.pages = pages;
		this.site = site;
		this.guides = guides;
		this.frameworks = frameworks;
		this.base = base;
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> sitemap() {
		return ResponseEntity.ok().contentType(XML).body(map().first());
	}

	@GetMapping("/sitemap-{number:[1-9][0-9]{0,3}}.xml")
	ResponseEntity<String> sitemap(@PathVariable("number") int number) {
		Sitemap map = map();
		if (number > map.files()) {
			throw new NoSuchPageException("The map of this site has no such part.", "/sitemap.xml", "The map");
		}
		return ResponseEntity.ok().contentType(XML).body(map.file(number));
	}

	private Sitemap map() {
		return new Sitemap(this.pages.all(), Sitemap.MOST, this.base::of);
	}

	/**
	 * Robots may look at everything but searches, of which there is no end.
	 */
	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return ResponseEntity.ok()
			.contentType(TEXT)
			.body("User-agent: *\nDisallow: /search\n\nSitemap: " + this.base.of("/sitemap.xml") + "\n");
	}

	@GetMapping("/llms.txt")
	ResponseEntity<String> models() {
		return ResponseEntity.ok()
			.contentType(TEXT)
			.body(ModelIndex.of(this.site.find(), this.guides.entries(), this.frameworks.all(), this.base));
	}

}
