package dev.framewise.guide;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A guide as programs read it; the names are the contract's.
 *
 * @param slug the last part of its address
 * @param title its title
 * @param summary what it is about
 * @param published the day it came out
 * @param updated the day it was last changed in substance, or null
 * @param author id of its author
 * @param tags ids of its tags
 * @param compares ids of the frameworks it compares, in the order of columns
 * @param related slugs of guides to read next
 * @param url its page
 */
public record GuideData(String slug, String title, String summary, LocalDate published, @Nullable LocalDate updated,
		String author, List<String> tags, List<String> compares, List<String> related, String url) {

	static GuideData of(Guide.Facts facts, List<String> related, String url) {
		return new GuideData(facts.slug(), facts.title(), facts.summary(), facts.published(), facts.updated(),
				facts.author(), facts.tags(), facts.compares(), related, url);
	}

}
