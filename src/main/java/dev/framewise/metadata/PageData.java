package dev.framewise.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.framewise.framework.Framework;
import dev.framewise.guide.Author;
import dev.framewise.guide.AuthorStore;
import dev.framewise.guide.FaqEntry;
import dev.framewise.guide.Guide;
import dev.framewise.markdown.TextSection;
import dev.framewise.site.BaseAddress;
import dev.framewise.site.Site;
import dev.framewise.site.SiteStore;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes what pages are as JSON-LD with the words of schema.org. Addresses are whole
 * where the site says where it lives, else paths, which readers of JSON-LD complete by
 * the page's own address.
 */
@Component
class PageData {

	private static final String CONTEXT = "https://schema.org";

	private final SiteStore site;

	private final AuthorStore authors;

	private final BaseAddress base;

	private final JsonMapper json;

	PageData(SiteStore site, AuthorStore authors, BaseAddress base, JsonMapper json) {
		this.site = site;
		this.authors = authors;
		this.base = base;
		this.json = json;
	}

	/**
	 * The first page: the site, and how to search it.
	 */
	List<String> ofHome() {
		Site site = this.site.find();
		return List.of(write(thing("WebSite", "name", site.name(), "url", address("/"), "inLanguage", site.language(),
				"potentialAction",
				typed("SearchAction", "target", address("/search?q={words}"), "query-input", "required name=words"))));
	}

	List<String> ofArticle(Guide guide) {
		Guide.Facts facts = guide.facts();
		Map<String, Object> article = thing("TechArticle", "headline", facts.title(), "description", facts.summary(),
				"url", address("/guides/" + facts.slug()), "inLanguage", this.site.find().language(), "datePublished",
				facts.published().toString(), "dateModified", facts.changed().toString(), "author",
				author(facts.author()), "keywords", facts.tags(), "wordCount", guide.words());
		List<String> blocks = new ArrayList<>(
				List.of(write(article), trail("Guides", "/guides", facts.title(), "/guides/" + facts.slug())));
		if (!guide.faq().isEmpty()) {
			blocks.add(write(thing("FAQPage", "mainEntity", guide.faq().stream().map(PageData::question).toList())));
		}
		return blocks;
	}

	/**
	 * Nobody says whether an author is a person or a team, so the data do not say it. The
	 * order of fields is fixed, since a page is the same bytes after every start.
	 */
	private Map<String, Object> author(String id) {
		Map<String, Object> author = new LinkedHashMap<>();
		author.put("name", this.authors.find(id).map(Author::name).orElse(id));
		author.put("url", address("/authors/" + id));
		return author;
	}

	private static Map<String, Object> question(FaqEntry entry) {
		StringBuilder answer = new StringBuilder();
		TextSection.of(entry.answer())
			.forEach((section) -> answer.append(section.heading()).append(' ').append(section.text()).append(' '));
		return typed("Question", "name", entry.question(), "acceptedAnswer",
				typed("Answer", "text", answer.toString().strip()));
	}

	/**
	 * A page below a guide; the matrix is data of its own.
	 */
	List<String> ofPart(Guide.Facts facts, String below) {
		String path = "/guides/" + facts.slug();
		String trail = trail(facts.title(), path, below.substring(1), path + below);
		return (below.equals("/matrix") && facts.matrix()) ? List.of(write(dataset(facts, path + below)), trail)
				: List.of(trail);
	}

	private Map<String, Object> dataset(Guide.Facts facts, String path) {
		return thing("Dataset", "name", facts.title() + ": feature matrix", "description", facts.summary(), "url",
				address(path), "inLanguage", this.site.find().language(), "datePublished", facts.published().toString(),
				"dateModified", facts.changed().toString(), "creator", author(facts.author()), "isAccessibleForFree",
				true, "distribution",
				List.of(download("text/csv", path + ".csv"), download("application/json", path + ".json")));
	}

	private Map<String, Object> download(String type, String path) {
		return typed("DataDownload", "encodingFormat", type, "contentUrl", address(path));
	}

	List<String> of(Framework framework) {
		return List.of(trail("Frameworks", "/frameworks", framework.name(), "/frameworks/" + framework.id()));
	}

	private String trail(String list, String listPath, String name, String path) {
		return write(thing("BreadcrumbList", "itemListElement",
				List.of(typed("ListItem", "position", 1, "name", list, "item", address(listPath)),
						typed("ListItem", "position", 2, "name", name, "item", address(path)))));
	}

	private String address(String path) {
		return this.base.configured().map((address) -> address + path).orElse(path);
	}

	private static Map<String, Object> thing(String type, Object... values) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@context", CONTEXT);
		thing.putAll(typed(type, values));
		return thing;
	}

	private static Map<String, Object> typed(String type, Object... values) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", type);
		for (int i = 0; i < values.length; i += 2) {
			thing.put(String.valueOf(values[i]), values[i + 1]);
		}
		return thing;
	}

	/**
	 * Nothing in a text may end the script element it stands in, nor begin a comment
	 * there: both need a less-than sign, which JSON can say otherwise.
	 */
	private String write(Object thing) {
		return this.json.writeValueAsString(thing).replace("<", "\\u003c");
	}

}
