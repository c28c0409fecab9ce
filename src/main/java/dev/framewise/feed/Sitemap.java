package dev.framewise.feed;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes maps of the site as sitemaps.org has them. Where one file may not name all
 * pages, the first one lists further files.
 */
final class Sitemap {

	/** The protocol's limit. */
	static final int MOST = 50_000;

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private final List<SitePages.SitePage> pages;

	private final int size;

	private final UnaryOperator<String> whole;

	/**
	 * A map.
	 * @param pages all pages
	 * @param size how many of them a file may name
	 * @param whole makes a whole address of a path
	 */
	Sitemap(List<SitePages.SitePage> pages, int size, UnaryOperator<String> whole) {
		this.pages = List.copyOf(pages);
		this.size = size;
		this.whole = whole;
	}

	/**
	 * How many files there are besides the first; none where the first is enough.
	 */
	int files() {
		return (this.pages.size() <= this.size) ? 0 : (this.pages.size() + this.size - 1) / this.size;
	}

	/**
	 * The first file.
	 */
	String first() {
		if (files() == 0) {
			return pages(this.pages);
		}
		XmlText xml = new XmlText("sitemapindex", NAMESPACE);
		for (int file = 1; file <= files(); file++) {
			String address = this.whole.apply("/sitemap-" + file + ".xml");
			xml.element("sitemap", () -> xml.element("loc", address));
		}
		return xml.end();
	}

	/**
	 * A further file.
	 * @param number its number, from 1
	 */
	String file(int number) {
		return pages(this.pages.subList((number - 1) * this.size, Math.min(number * this.size, this.pages.size())));
	}

	private String pages(List<SitePages.SitePage> pages) {
		XmlText xml = new XmlText("urlset", NAMESPACE);
		pages.forEach((page) -> xml.element("url", () -> {
			xml.element("loc", this.whole.apply(page.path()));
			if (page.changed() != null) {
				xml.element("lastmod", page.changed().toString());
			}
		}));
		return xml.end();
	}

}
