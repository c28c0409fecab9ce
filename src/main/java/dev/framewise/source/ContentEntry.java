package dev.framewise.source;

import org.jspecify.annotations.Nullable;

/**
 * A file that an id of content stands for.
 *
 * @param id the id, from the name of the file or folder
 * @param path path relative to the content folder, with {@code /}
 * @param text what the file says, or null where it cannot be read: the id is taken all
 * the same, so that nobody who refers to it is blamed
 */
public record ContentEntry(String id, String path, @Nullable SourceFile text) {

}
