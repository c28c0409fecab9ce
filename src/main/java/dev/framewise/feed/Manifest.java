package dev.framewise.feed;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.framewise.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * What a browser wants to know of a site that is put on a home screen.
 *
 * @param name name of the site
 * @param shortName the same, for below an icon
 * @param description its tagline, or null
 * @param language its language
 * @param start the page it begins with
 * @param display how much of the browser is shown around it
 * @param background colour before the page is there
 * @param theme colour around the page
 * @param icons its icons
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Manifest(String name, @JsonProperty("short_name") String shortName, @Nullable String description,
		@JsonProperty("lang") String language, @JsonProperty("start_url") String start, String display,
		@JsonProperty("background_color") String background, @JsonProperty("theme_color") String theme,
		List<Icon> icons) {

	private static final String PAPER = "#fdfdfb";

	static Manifest of(Site site) {
		return new Manifest(site.name(), site.name(), site.tagline().isEmpty() ? null : site.tagline(), site.language(),
				"/", "minimal-ui", PAPER, PAPER,
				List.of(new Icon("/assets/icon.svg", "any", "image/svg+xml"),
						new Icon("/assets/icon-192.png", "192x192", "image/png"),
						new Icon("/assets/icon-512.png", "512x512", "image/png")));
	}

	/**
	 * An icon.
	 *
	 * @param address where it is
	 * @param sizes width and height, or {@code any}
	 * @param type its media type
	 */
	record Icon(@JsonProperty("src") String address, String sizes, String type) {

	}

}
