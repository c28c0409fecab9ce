package dev.framewise.site;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What {@code site.yaml} says.
 *
 * @param name what the site is called
 * @param tagline one line about it, or empty
 * @param language language of its texts, as in HTML's {@code lang}
 * @param baseUrl where the public site lives, or null
 * @param navigation links of every page's head
 * @param community where readers meet, or null
 * @param editUrl template of the address where a file is edited, or null
 * @param reportUrl template of the address where a mistake is reported, or null
 */
public record Site(String name, String tagline, String language, @Nullable String baseUrl, List<SiteLink> navigation,
		@Nullable SiteLink community, @Nullable String editUrl, @Nullable String reportUrl) {

	/**
	 * A site; the navigation is copied.
	 */
	public Site {
		navigation = List.copyOf(navigation);
	}

	/**
	 * The site where no {@code site.yaml} was ever good.
	 * @return the defaults
	 */
	public static Site standard() {
		return new Site("Framewise", "", "en", null, List.of(), null, null, null);
	}

	/**
	 * Where a file is edited.
	 * @param path its path relative to the content folder
	 * @param line the line, from 1
	 * @return the address, or null where the site does not say
	 */
	public @Nullable String editAddress(String path, int line) {
		return (this.editUrl == null) ? null : new AddressTemplate(this.editUrl).fill(path, line, path);
	}

	/**
	 * Where a mistake in a file is reported.
	 * @param path its path relative to the content folder
	 * @param line the line, from 1
	 * @param subject what the mistake is in, in a few words
	 * @return the address, or null where the site does not say
	 */
	public @Nullable String reportAddress(String path, int line, String subject) {
		return (this.reportUrl == null) ? null : new AddressTemplate(this.reportUrl).fill(path, line, subject);
	}

}
