package dev.framewise.matrix;

import java.util.List;

import dev.framewise.evidence.Source;
import dev.framewise.framework.FrameworkName;
import dev.framewise.markdown.Inline;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;

/**
 * Reads a cell, and warns where it rests on nothing.
 */
public final class CellReader {

	private final List<Source> sources;

	private final Problems problems;

	/**
	 * A reader for one guide.
	 * @param sources the guide's sources by number
	 * @param problems takes what is missing
	 */
	public CellReader(List<Source> sources, Problems problems) {
		this.sources = List.copyOf(sources);
		this.problems = problems;
	}

	Cell read(FrameworkName framework, Inline written) {
		CellValue value = CellValue.of(written.text());
		List<Citation> citations = written.footnotes()
			.stream()
			.map((reference) -> new Citation(reference.number(), reference.occurrence()))
			.toList();
		if (value.support() != Support.UNKNOWN && citations.stream().noneMatch(this::isEvidence)) {
			this.problems.add(written.place(), ProblemCode.UNSOURCED_CELL, "The cell '" + value.text()
					+ "' has neither a source nor a judgement: add a footnote that has one.");
		}
		if (value.support() == Support.PARTIAL && value.note() == null) {
			this.problems.add(written.place(), ProblemCode.PARTIAL_WITHOUT_NOTE,
					"'" + value.text() + "' does not say in what: add it in brackets.");
		}
		return new Cell(framework.id(), value, written.richText().html(), citations);
	}

	private boolean isEvidence(Citation citation) {
		Source source = this.sources.get(citation.number() - 1);
		return source.judgement() || source.url() != null;
	}

}
