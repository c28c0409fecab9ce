package dev.framewise.guide;

/**
 * A question readers ask, and its answer.
 *
 * @param id id of its heading
 * @param question plain text
 * @param answer safe HTML
 */
public record FaqEntry(String id, String question, String answer) {

}
