package dev.framewise.markdown;

/**
 * Plain text and safe HTML of the same inline content.
 *
 * @param text the plain text, unescaped
 * @param html the same as HTML that may be shown as it is
 */
public record RichText(String text, String html) {

}
