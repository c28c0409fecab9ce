package dev.framewise.search;

import dev.framewise.site.BaseAddress;
import dev.framewise.site.Site;
import dev.framewise.site.SiteStore;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/**
 * Tells browsers how to search the site from their own field: an OpenSearch 1.1
 * description.
 */
@Controller
class OpenSearchController {

	private static final MediaType TYPE = MediaType
		.parseMediaType("application/opensearchdescription+xml;charset=UTF-8");

	/** The specification's limit. */
	private static final int LONGEST_NAME = 16;

	private final SiteStore site;

	private final BaseAddress base;

	OpenSearchController(SiteStore site, BaseAddress base) {
		this.site = site;
		this.base = base;
	}

	@GetMapping("/opensearch.xml")
	ResponseEntity<String> description() {
		Site site = this.site.find();
		String name = site.name();
		String body = """
				<?xml version="1.0" encoding="UTF-8"?>
				<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
				  <ShortName>%s</ShortName>
				  <Description>%s</Description>
				  <InputEncoding>UTF-8</InputEncoding>
				  <Image width="32" height="32" type="image/svg+xml">%s</Image>
				  <Url type="text/html" template="%s?q={searchTerms}"/>
				</OpenSearchDescription>
				""".formatted(
				escaped(name.substring(0,
						name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length()))))),
				escaped("Search " + name), escaped(this.base.of("/assets/icon.svg")), escaped(this.base.of("/search")));
		return ResponseEntity.ok().contentType(TYPE).body(body);
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
