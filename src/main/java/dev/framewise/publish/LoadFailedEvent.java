package dev.framewise.publish;

import java.time.Instant;

/**
 * Says that the folder could not be read or put into service; what was in service stays.
 *
 * @param at when the reading began
 * @param reason what went wrong, in a sentence
 */
public record LoadFailedEvent(Instant at, String reason) {

}
