package dev.framewise.site;

/**
 * A link of the site's frame.
 *
 * @param label its text
 * @param url a web address, or a path of this site
 */
public record SiteLink(String label, String url) {

}
