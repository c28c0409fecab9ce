package dev.framewise.publish;

import java.util.List;

import dev.framewise.advice.Advice;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideFile;
import dev.framewise.markdown.Twin;
import dev.framewise.matrix.Matrix;
import dev.framewise.wizard.Wizard;
import org.jspecify.annotations.Nullable;

/**
 * All that the folder of one guide holds.
 *
 * @param guide the article
 * @param advice what it says for each framework
 * @param matrix its feature matrix, or null
 * @param wizard its wizard, or null
 * @param files the files served beside it
 * @param twin the article as Markdown
 */
record GuideContent(Guide guide, Advice advice, @Nullable Matrix matrix, @Nullable Wizard wizard, List<GuideFile> files,
		Twin twin) {

	GuideContent {
		files = List.copyOf(files);
	}

}
