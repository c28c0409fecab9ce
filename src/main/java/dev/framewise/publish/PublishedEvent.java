package dev.framewise.publish;

/**
 * Says that another revision came into service: from now on every request reads it.
 *
 * @param revision its name
 */
public record PublishedEvent(String revision) {

}
