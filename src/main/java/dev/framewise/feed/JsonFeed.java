package dev.framewise.feed;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.framewise.site.BaseAddress;
import dev.framewise.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * A feed as JSON Feed 1.1 has it.
 *
 * @param version the version's address
 * @param title name of the site
 * @param description its tagline, or null
 * @param language its language
 * @param home where it lives
 * @param feed where the feed is
 * @param items its entries, the newest change first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({ "version", "title" })
record JsonFeed(String version, String title, @Nullable String description, String language,
		@JsonProperty("home_page_url") String home, @JsonProperty("feed_url") String feed, List<Item> items) {

	static JsonFeed of(Site site, BaseAddress base, List<Entry> entries) {
		return new JsonFeed("https://jsonfeed.org/version/1.1", site.name(),
				site.tagline().isEmpty() ? null : site.tagline(), site.language(), base.of("/"), base.of("/feed.json"),
				entries.stream().map(Item::of).toList());
	}

	/**
	 * An entry.
	 *
	 * @param id its address, which never changes
	 * @param url its address
	 * @param title its title
	 * @param text what it is about, and what happened when
	 * @param published the moment it came out
	 * @param modified the moment of its last change
	 * @param authors who wrote it
	 * @param tags its tags
	 */
	record Item(String id, String url, String title, @JsonProperty("content_text") String text,
			@JsonProperty("date_published") String published, @JsonProperty("date_modified") String modified,
			List<Name> authors, List<String> tags) {

		private static Item of(Entry entry) {
			return new Item(entry.address(), entry.address(), entry.title(), entry.summary() + " " + entry.happened(),
					Entry.moment(entry.published()), Entry.moment(entry.changed()), List.of(new Name(entry.author())),
					entry.tags());
		}

	}

	/**
	 * An author.
	 *
	 * @param name how the author is called
	 */
	record Name(String name) {

	}

}
