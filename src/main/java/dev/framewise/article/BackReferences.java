package dev.framewise.article;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.evidence.Source;
import dev.framewise.guide.Guide;
import dev.framewise.matrix.MatrixTable;

/**
 * The references to each footnote that stand on the page of an article, so that the
 * footnote leads back to every one of them and to none that is shown elsewhere only.
 *
 * @param anchors ids of the references in the order of reading, by the footnote's number
 */
record BackReferences(Map<Integer, List<String>> anchors) {

	private static final Markup ANCHOR = Markup.of("<a id=\"fnref:", "(\\d+)(:(\\d+))?\"");

	static BackReferences of(Guide guide, MatrixTable table) {
		Stream<String> prose = guide.parts().stream().map((part) -> part.html());
		Stream<String> labels = table.sections()
			.stream()
			.flatMap((section) -> section.rows().stream())
			.map(MatrixTable.Row::labelHtml);
		Stream<String> cells = table.marks()
			.map(MatrixTable.Mark::anchor)
			.filter(Objects::nonNull)
			.map((anchor) -> "<a id=\"" + anchor + "\"");
		Stream<String> footnotes = guide.sources().stream().map(Source::html);
		return new BackReferences(Stream.of(prose, labels, cells, footnotes)
			.flatMap((html) -> html)
			.flatMap((html) -> ANCHOR.in(html).stream())
			.sorted(Comparator.comparingInt(BackReferences::occurrence))
			.collect(Collectors.groupingBy((found) -> Integer.valueOf(found.group(1)), TreeMap::new,
					Collectors.mapping(BackReferences::id, Collectors.toList()))));
	}

	private static String id(MatchResult found) {
		return "fnref:" + found.group(1) + ((found.group(2) == null) ? "" : found.group(2));
	}

	private static int occurrence(MatchResult found) {
		return (found.group(3) == null) ? 1 : Integer.parseInt(found.group(3));
	}

	/**
	 * The references to a footnote.
	 * @param number its number
	 * @return ids of elements of the page
	 */
	public List<String> to(int number) {
		return this.anchors.getOrDefault(number, List.of());
	}

}
