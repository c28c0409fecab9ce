package dev.framewise.editor;

import dev.framewise.guide.Guide;
import org.jspecify.annotations.Nullable;

/**
 * A draft on the desk.
 *
 * @param slug its slug
 * @param title its title
 * @param state how it stands, in a few words
 * @param file where its file is shown, or null where there is none now
 * @param served what lists say of it, or null where it has no page here
 */
record DraftLine(String slug, String title, String state, @Nullable String file, Guide.@Nullable Facts served) {

}
