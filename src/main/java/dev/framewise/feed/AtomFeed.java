package dev.framewise.feed;

import java.time.Instant;
import java.util.List;

import dev.framewise.site.BaseAddress;
import dev.framewise.site.Site;

/**
 * Writes a feed as Atom, RFC 4287.
 */
final class AtomFeed {

	private AtomFeed() {
	}

	/**
	 * Writes a feed.
	 * @param site the site
	 * @param base where it lives
	 * @param entries its entries, the newest change first
	 */
	static String of(Site site, BaseAddress base, List<Entry> entries) {
		XmlText xml = new XmlText("feed", "http://www.w3.org/2005/Atom");
		xml.element("id", base.of("/"))
			.element("title", site.name())
			.element("subtitle", site.tagline())
			.element("updated", entries.isEmpty() ? Instant.EPOCH.toString() : Entry.moment(entries.get(0).changed()))
			.element("author", () -> xml.element("name", site.name()))
			.empty("link", "rel", "self", "type", "application/atom+xml", "href", base.of("/feed.atom"))
			.empty("link", "rel", "alternate", "type", "text/html", "href", base.of("/"));
		entries.forEach((entry) -> xml.element("entry", () -> write(entry, xml)));
		return xml.end();
	}

	private static void write(Entry entry, XmlText xml) {
		xml.element("id", entry.address())
			.element("title", entry.title())
			.element("published", Entry.moment(entry.published()))
			.element("updated", Entry.moment(entry.changed()))
			.element("author", () -> xml.element("name", entry.author()))
			.empty("link", "rel", "alternate", "type", "text/html", "href", entry.address())
			.element("summary", entry.summary() + " " + entry.happened());
		entry.tags().forEach((tag) -> xml.empty("category", "term", tag));
	}

}
