package dev.framewise.article;

import java.util.regex.MatchResult;

import dev.framewise.guide.ArticlePart;
import dev.framewise.guide.Guide;
import dev.framewise.site.Site;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * Puts beside each heading, where the site says how, links to edit its section and to
 * report a mistake in it, at the heading's line.
 */
final class SectionLinks {

	private static final Markup PERMALINK = Markup.of("<a class=\"permalink\" data-line=",
			"\"(\\d+)\"( href=\"[^\"]*\" aria-label=\"Link to: ([^\"]*)\">§</a>)");

	private final Site site;

	private final String path;

	private final String title;

	SectionLinks(Site site, Guide.Facts guide) {
		this.site = site;
		this.path = "guides/" + guide.slug() + "/guide.md";
		this.title = guide.title();
	}

	/**
	 * Where the whole article is edited, or null.
	 */
	@Nullable String edit() {
		return this.site.editAddress(this.path, 1);
	}

	/**
	 * Where a mistake in the article is reported, or null.
	 */
	@Nullable String report() {
		return this.site.reportAddress(this.path, 1, this.title);
	}

	ArticlePart in(ArticlePart part) {
		return new ArticlePart(part.kind(), in(part.html()), part.section());
	}

	private String in(String html) {
		StringBuilder out = new StringBuilder(html.length() * 2);
		int done = 0;
		for (MatchResult found : PERMALINK.in(html)) {
			out.append(html, done, found.start()).append(links(found));
			done = found.end();
		}
		return (done == 0) ? html : out.append(html, done, html.length()).toString();
	}

	private String links(MatchResult found) {
		int line = Integer.parseInt(found.group(1));
		String heading = found.group(3);
		String subject = this.title + ": " + HtmlUtils.htmlUnescape(heading);
		return "<a class=\"permalink\"" + found.group(2)
				+ link(this.site.editAddress(this.path, line), "Edit", "Edit: " + heading)
				+ link(this.site.reportAddress(this.path, line, subject), "Report a mistake",
						"Report a mistake in: " + heading);
	}

	/**
	 * A link, or nothing where it leads nowhere.
	 * @param label what assistive software calls it, escaped already
	 */
	private static String link(@Nullable String address, String text, String label) {
		return (address == null) ? "" : " <a class=\"permalink amending\" href=\"" + HtmlUtils.htmlEscape(address)
				+ "\" aria-label=\"" + label + "\">" + text + "</a>";
	}

}
