package dev.framewise.matrix;

import java.util.List;

import dev.framewise.evidence.Source;

/**
 * What a guide says of one framework by one criterion.
 *
 * @param framework id of the framework
 * @param value the typed value
 * @param html the text as written, safe HTML without footnote references
 * @param citations what it rests on
 */
public record Cell(String framework, CellValue value, String html, List<Citation> citations) {

	/**
	 * A cell; the citations are copied.
	 */
	public Cell {
		citations = List.copyOf(citations);
	}

	/**
	 * A cell nobody wrote.
	 * @param framework id of the framework
	 * @return a cell that says unknown
	 */
	public static Cell unknown(String framework) {
		return new Cell(framework, CellValue.unknown(), "", List.of());
	}

	/**
	 * What it rests on.
	 * @param all the sources of its guide by number
	 * @return those it cites, in the order of its citations
	 */
	public List<Source> sources(List<Source> all) {
		return this.citations.stream()
			.map(Citation::number)
			.filter((number) -> number <= all.size())
			.map((number) -> all.get(number - 1))
			.toList();
	}

}
