package dev.framewise.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to do where a selection has no row: each filter that brings rows back when it
 * alone is dropped.
 */
final class EmptySelection {

	private EmptySelection() {
	}

	static List<MatrixPage.WayOn> waysOn(SelectedMatrix found, MatrixAddress address) {
		MatrixSelection now = found.selection();
		Map<String, MatrixSelection> ways = new LinkedHashMap<>();
		if (!now.text().isEmpty()) {
			ways.put("Drop the words “" + now.text() + "”", now.withText(""));
		}
		if (now.section() != null) {
			ways.put("Look in all sections", now.withAllSections());
		}
		if (now.frameworks().size() < found.guide().compares().size()) {
			ways.put("Compare all frameworks", now.with(found.guide().compares()));
		}
		if (now.onlyDifferences()) {
			ways.put("Show rows without a difference too", now.withOnlyDifferences(false));
		}
		return ways.entrySet()
			.stream()
			.map((way) -> new MatrixPage.WayOn(way.getKey(), address.of(way.getValue()), found.rows(way.getValue())))
			.filter((way) -> way.rows() > 0)
			.toList();
	}

}
