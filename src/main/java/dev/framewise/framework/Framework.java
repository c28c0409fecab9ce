package dev.framewise.framework;

import java.util.List;

import dev.framewise.evidence.Source;
import org.jspecify.annotations.Nullable;

/**
 * A framework: its facts and its portrait.
 *
 * @param id its id
 * @param name its name
 * @param language the language it is written for
 * @param homepage its home page
 * @param kind what it is, or null
 * @param repository where its source lives, or null
 * @param documentation where its documentation lives, or null
 * @param license its licence, or null
 * @param firstReleased the year of its first release, or null
 * @param latest its latest release, or null
 * @param portrait a short text, safe HTML
 * @param sources the footnotes of the portrait
 */
public record Framework(String id, String name, String language, String homepage, @Nullable String kind,
		@Nullable String repository, @Nullable String documentation, @Nullable String license,
		@Nullable Integer firstReleased, @Nullable Release latest, String portrait, List<Source> sources) {

	/**
	 * A framework; the sources are copied.
	 */
	public Framework {
		sources = List.copyOf(sources);
	}

	/**
	 * Id and name.
	 * @return how it is named in lists
	 */
	public FrameworkName named() {
		return new FrameworkName(this.id, this.name);
	}

}
