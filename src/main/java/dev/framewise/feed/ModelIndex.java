package dev.framewise.feed;

import java.util.List;
import java.util.regex.Pattern;

import dev.framewise.framework.Framework;
import dev.framewise.guide.GuideEntry;
import dev.framewise.site.BaseAddress;
import dev.framewise.site.Site;

/**
 * Writes {@code llms.txt}, an index for language models, as llmstxt.org has it: Markdown
 * with a heading, a quote that sums up, and lists of links.
 */
final class ModelIndex {

	private static final Pattern MARKUP = Pattern.compile("([\\\\\\[\\]<>*_`])");

	private static final Pattern BREAKS = Pattern.compile("[\\r\\n]+");

	private final StringBuilder text = new StringBuilder();

	private final BaseAddress base;

	private ModelIndex(BaseAddress base) {
		this.base = base;
	}

	static String of(Site site, List<GuideEntry> guides, List<Framework> frameworks, BaseAddress base) {
		ModelIndex index = new ModelIndex(base);
		index.line("# " + escaped(site.name())).line("");
		if (!site.tagline().isEmpty()) {
			index.line("> " + escaped(site.tagline())).line("");
		}
		index
			.line("Every claim in a table names its source and the day it was checked, or says that it is a judgement. "
					+ "Each guide and each matrix below is Markdown; without the ending .md its address is a page.")
			.line("");
		if (!guides.isEmpty()) {
			index.line("## Guides").line("");
			guides.forEach(index::add);
			index.line("");
		}
		if (!frameworks.isEmpty()) {
			index.line("## Frameworks").line("");
			frameworks.forEach((framework) -> index.link(framework.name(), "/frameworks/" + framework.id(),
					(framework.kind() != null) ? framework.kind() : framework.language()));
			index.line("");
		}
		index.line("## Data").line("");
		index.link("How to use the data", "/developers", "addresses of the API and of each export");
		index.link("Description of the API", "/v3/api-docs", "OpenAPI 3.1");
		index.line("").line("## Optional").line("");
		index.link("Feed of changes", "/feed.atom", "Atom, the 50 guides that changed last");
		index.link("Map of the site", "/sitemap.xml", "every page");
		return index.text.toString();
	}

	private void add(GuideEntry guide) {
		String path = "/guides/" + guide.slug();
		link(guide.title(), path + ".md", guide.summary());
		if (guide.matrix()) {
			link(guide.title() + ", feature matrix", path + "/matrix.md", "its facts as tables with sources");
		}
	}

	private void link(String name, String path, String note) {
		line("- [" + escaped(name) + "](" + this.base.of(path) + "): " + escaped(note));
	}

	private ModelIndex line(String line) {
		this.text.append(line).append('\n');
		return this;
	}

	private static String escaped(String text) {
		return MARKUP.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("\\\\$1");
	}

}
