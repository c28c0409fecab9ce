package dev.framewise.guide;

import org.jspecify.annotations.Nullable;

/**
 * Who writes.
 *
 * @param id the author's id
 * @param name the author's name
 * @param role what the author does, or null
 * @param verified whether Framewise vouches for who the author is
 * @param bio a short text, safe HTML
 */
public record Author(String id, String name, @Nullable String role, boolean verified, String bio) {

}
