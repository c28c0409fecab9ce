package dev.framewise.evidence;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a claim rests on: a public page or a measurement somebody looked at, or the
 * editors' own judgement.
 *
 * @param number its number on its page, from 1
 * @param title what it is called, or the judgement itself; plain text
 * @param html the whole footnote as safe HTML
 * @param url where to look it up, or null
 * @param checked the day somebody looked, or null
 * @param judgement whether it is the editors' judgement
 * @param occurrences how many references lead to it
 */
public record Source(int number, String title, String html, @Nullable String url, @Nullable LocalDate checked,
		boolean judgement, int occurrences) {

	/**
	 * Whether somebody looked too long ago.
	 * @param freshFrom the first day that is not too long ago
	 * @return whether the source is stale; a judgement or a source without a date never
	 * is
	 */
	public boolean isStale(LocalDate freshFrom) {
		return this.checked != null && this.checked.isBefore(freshFrom);
	}

}
