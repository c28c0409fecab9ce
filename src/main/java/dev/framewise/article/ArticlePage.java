package dev.framewise.article;

import java.util.List;

import dev.framewise.evidence.SourceNote;
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
 * @param table its matrix
 * @param sources its footnotes
 * @param related guides to read next
 */
record ArticlePage(Guide guide, @Nullable Author author, int minutes, List<ContentsEntry> contents, MatrixTable table,
		List<SourceNote> sources, List<Guide.Facts> related) {

}
