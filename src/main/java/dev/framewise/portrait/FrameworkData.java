package dev.framewise.portrait;

import java.time.LocalDate;
import java.util.List;

import dev.framewise.framework.Framework;
import dev.framewise.framework.Release;
import org.jspecify.annotations.Nullable;

/**
 * A framework as programs read it in a list.
 *
 * @param id its id
 * @param name its name
 * @param language the language it is written for
 * @param kind what it is, or null
 * @param homepage its home page
 * @param repository where its source lives, or null
 * @param documentation where its documentation lives, or null
 * @param license its licence, or null
 * @param firstReleased the year of its first release, or null
 * @param latest its latest release, or null
 * @param url its page
 */
public record FrameworkData(String id, String name, String language, @Nullable String kind, String homepage,
		@Nullable String repository, @Nullable String documentation, @Nullable String license,
		@Nullable Integer firstReleased, @Nullable ReleaseData latest, String url) {

	static FrameworkData of(Framework framework, String url) {
		return new FrameworkData(framework.id(), framework.name(), framework.language(), framework.kind(),
				framework.homepage(), framework.repository(), framework.documentation(), framework.license(),
				framework.firstReleased(), ReleaseData.of(framework.latest()), url);
	}

	/**
	 * A page of the list of frameworks.
	 *
	 * @param revision name of the revision it is of
	 * @param frameworks the frameworks of this page, by name
	 * @param next address of the next page, or null on the last
	 */
	public record FrameworkListData(String revision, List<FrameworkData> frameworks, @Nullable String next) {

	}

	/**
	 * A release, as somebody found it.
	 *
	 * @param version its version
	 * @param released the day it came out, or null
	 * @param checked the day somebody looked, or null
	 * @param source where they looked, or null
	 */
	public record ReleaseData(String version, @Nullable LocalDate released, @Nullable LocalDate checked,
			@Nullable String source) {

		private static @Nullable ReleaseData of(@Nullable Release release) {
			return (release == null) ? null
					: new ReleaseData(release.version(), release.released(), release.checked(), release.source());
		}

	}

}
