package dev.framewise.evidence;

import java.time.LocalDate;
import java.util.List;

/**
 * A source as a page shows it today.
 *
 * @param source the source
 * @param stale whether somebody looked too long ago
 */
public record SourceNote(Source source, boolean stale) {

	/**
	 * All sources of a page as shown today.
	 * @param sources the sources by number
	 * @param freshFrom the first day on which a look at a source still counts
	 * @return a note for each
	 */
	public static List<SourceNote> of(List<Source> sources, LocalDate freshFrom) {
		return sources.stream().map((source) -> new SourceNote(source, source.isStale(freshFrom))).toList();
	}

}
