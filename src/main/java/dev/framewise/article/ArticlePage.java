package dev.framewise.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dev.framewise.evidence.Source;
import dev.framewise.framework.FrameworkName;
import dev.framewise.guide.ArticlePart;
import dev.framewise.guide.Author;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideEntry;
import dev.framewise.matrix.MatrixTable;
import org.jspecify.annotations.Nullable;

/**
 * What the article page shows.
 *
 * @param guide the guide
 * @param author who wrote it, or null where the author's file cannot be read
 * @param minutes how long it takes to read
 * @param contents its table of contents
 * @param parts its pieces, with links beside the headings
 * @param table its matrix
 * @param footnotes its sources and notes
 * @param related guides to read next
 * @param portraits compared frameworks that have a portrait
 * @param edit where it is edited, or null
 * @param report where a mistake in it is reported, or null
 */
record ArticlePage(Guide guide, @Nullable Author author, int minutes, List<ContentsEntry> contents,
		List<ArticlePart> parts, MatrixTable table, List<Footnote> footnotes, List<GuideEntry> related,
		List<FrameworkName> portraits, @Nullable String edit, @Nullable String report) {

	/**
	 * How long it takes to read, in words.
	 * @return the minutes with their unit
	 */
	public String time() {
		return this.minutes + ((this.minutes == 1) ? " minute" : " minutes") + " to read";
	}

	/**
	 * The day on which somebody looked at the source that has waited longest.
	 * @return the day, or null where no source has one
	 */
	public @Nullable LocalDate oldestCheck() {
		return this.guide.sources()
			.stream()
			.map(Source::checked)
			.filter(Objects::nonNull)
			.min(LocalDate::compareTo)
			.orElse(null);
	}

}
