package dev.framewise.pagecache;

import java.time.LocalDate;

/**
 * All that decides an answer besides its address: the revision, and the first day on
 * which a look at a source still counts, for that day decides which sources are stale.
 *
 * @param revision the name of the revision
 * @param freshFrom the day
 */
record Moment(String revision, LocalDate freshFrom) {

	/** The moment of files of the program, which are the same in all revisions. */
	static final Moment ALWAYS = new Moment("", LocalDate.MIN);

}
