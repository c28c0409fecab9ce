package dev.framewise.feed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A guide in a feed. Its days are those of its front matter; a day stands for its first
 * moment, UTC.
 *
 * @param address where it is, whole
 * @param title its title
 * @param summary what it is about
 * @param author name of its author
 * @param published the day it came out
 * @param changed the day of its last change in substance
 * @param tags its tags
 */
record Entry(String address, String title, String summary, String author, LocalDate published, LocalDate changed,
		List<String> tags) {

	Entry {
		tags = List.copyOf(tags);
	}

	/**
	 * What happened on the day of the last change, in a sentence.
	 */
	String happened() {
		return this.changed.equals(this.published) ? "Published on " + this.published + "."
				: "Updated on " + this.changed + "; first published on " + this.published + ".";
	}

	/**
	 * A day as feeds write moments, by RFC 3339.
	 */
	static String moment(LocalDate day) {
		return day.atStartOfDay(ZoneOffset.UTC).toInstant().toString();
	}

}
