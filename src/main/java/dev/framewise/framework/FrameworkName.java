package dev.framewise.framework;

/**
 * A framework as it is named in lists and columns.
 *
 * @param id its id
 * @param name its name; the id where nothing better is known
 */
public record FrameworkName(String id, String name) {

}
