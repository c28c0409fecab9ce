package dev.framewise.revision;

import java.time.Instant;

/**
 * What is in service.
 *
 * @param name a hash of all that is in service: the same content has the same name on
 * every machine
 * @param published when it came into service
 */
public record Revision(String name, Instant published) {

}
