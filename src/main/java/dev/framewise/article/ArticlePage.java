package dev.framewise.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dev.framewise.evidence.SourceNote;
import dev.framewise.framework.FrameworkName;
import dev.framewise.guide.ArticlePart;
import dev.framewise.guide.Author;
import dev.framewise.guide.Guide;
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
 * @param sources its footnotes
 * @param references where it refers to them
 * @param related guides to read next
 * @param portraits compared frameworks that have a portrait
 * @param edit where it is edited, or null
 * @param report where a mistake in it is reported, or null
 */
record ArticlePage(Guide guide, @Nullable Author author, int minutes, List<ContentsEntry> contents,
		List<ArticlePart> parts, MatrixTable table, List<SourceNote> sources, BackReferences references,
		List<Guide.Facts> related, List<FrameworkName> portraits, @Nullable String edit, @Nullable String report) {

	/**
	 * The day on which somebody looked at the source that has waited longest.
	 * @return the day, or null where no source has one
	 */
	public @Nullable LocalDate oldestCheck() {
		return this.sources.stream()
			.map((note) -> note.source().checked())
			.filter(Objects::nonNull)
			.min(LocalDate::compareTo)
			.orElse(null);
	}

}
