package dev.framewise.search;

/**
 * Something that was found.
 *
 * @param kind what it is, in a word or two
 * @param address path and fragment where it stands
 * @param title title of the page it stands in, plain text
 * @param heading its heading, safe HTML with the words marked
 * @param snippet part of its text, safe HTML with the words marked; may be empty
 * @param inside whether it is a part of the page, so that the title says more than the
 * heading
 */
public record SearchResult(String kind, String address, String title, String heading, String snippet, boolean inside) {

}
