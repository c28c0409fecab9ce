package dev.framewise.portrait;

import java.util.List;

import dev.framewise.advice.Advice;
import dev.framewise.evidence.SourceNote;
import dev.framewise.framework.Framework;
import dev.framewise.guide.Guide;
import dev.framewise.matrix.MatrixTable;

/**
 * What the page of a framework shows.
 *
 * @param framework the framework
 * @param sources the footnotes of its portrait
 * @param advice what each guide says for it
 * @param guides every guide that compares it
 * @param rivals the frameworks it is compared with in a matrix
 * @param cells what the matrix of each guide says of it
 */
record PortraitPage(Framework framework, List<SourceNote> sources, List<GuideAdvice> advice, List<Guide.Facts> guides,
		List<Rival> rivals, List<GuideCells> cells) {

	/**
	 * A framework that a guide compares with this one.
	 *
	 * @param name its name
	 * @param address where the two stand side by side
	 */
	record Rival(String name, String address) {

	}

	/**
	 * What one guide says for the framework.
	 *
	 * @param guide the guide
	 * @param advice what it says
	 */
	record GuideAdvice(Guide.Facts guide, Advice advice) {

	}

	/**
	 * What the matrix of one guide says of the framework.
	 *
	 * @param guide the guide
	 * @param rows its rows
	 */
	record GuideCells(Guide.Facts guide, List<PortraitRow> rows) {

	}

	/**
	 * A row.
	 *
	 * @param id id of the criterion
	 * @param label what is compared, plain text
	 * @param cell what is said of the framework
	 */
	record PortraitRow(String id, String label, MatrixTable.CellView cell) {

	}

}
