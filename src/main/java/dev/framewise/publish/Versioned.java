package dev.framewise.publish;

import org.jspecify.annotations.Nullable;

/**
 * Something the folder holds, with the name of its version.
 *
 * @param <T> what it is
 * @param id its id
 * @param version a hash of all that its page is made of
 * @param value what it says, or null where a problem holds it back
 */
record Versioned<T>(String id, String version, @Nullable T value) {

}
