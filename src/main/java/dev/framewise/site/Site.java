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

}
