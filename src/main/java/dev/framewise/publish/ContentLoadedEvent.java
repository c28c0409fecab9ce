package dev.framewise.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.framewise.source.ContentFiles;

/**
 * Says that the folder was read, whether or not anything in it had changed.
 *
 * @param at when the reading began
 * @param took how long it took to read the folder and put it into service
 * @param files what the folder holds
 * @param report what was found
 * @param publication what that did to what is in service
 * @param drafts the guides that call themselves drafts, as far as they can be read
 */
public record ContentLoadedEvent(Instant at, Duration took, ContentFiles files, LoadReport report,
		Publication publication, List<Draft> drafts) {

	/**
	 * An event; the drafts are copied.
	 */
	public ContentLoadedEvent {
		drafts = List.copyOf(drafts);
	}

}
