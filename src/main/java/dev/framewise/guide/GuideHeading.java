package dev.framewise.guide;

/**
 * A heading of an article, for its table of contents.
 *
 * @param level 2 to 6
 * @param id its id on the page
 * @param text its plain text
 */
public record GuideHeading(int level, String id, String text) {

}
