package dev.framewise.matrix;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Finds the best cells of a row, and finds none where that would be a guess.
 */
public final class BestValues {

	private BestValues() {
	}

	/**
	 * The places of the best cells. There are some only where the row has a direction,
	 * every known cell is a quantity, all have one unit, and at least two can be
	 * compared: the best of one is no comparison. Unknown cells are ignored; a range
	 * counts by its worse end; ties are all best.
	 * @param cells the row's cells in the order of columns
	 * @param direction which end is better, or null where the row does not say
	 * @return places in the list, from 0, ascending; not to be changed
	 */
	public static Set<Integer> of(List<CellValue> cells, @Nullable Direction direction) {
		List<CellValue> known = cells.stream().filter(CellValue::isKnown).toList();
		if (direction == null || known.size() < 2 || !haveOneUnit(known)) {
			return Set.of();
		}
		BigDecimal best = best(known, direction);
		return IntStream.range(0, cells.size())
			.filter((place) -> best.equals(worseEnd(cells.get(place), direction)))
			.boxed()
			.collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
	}

	private static boolean haveOneUnit(List<CellValue> known) {
		return known.stream().allMatch((cell) -> cell.quantity() != null)
				&& known.stream().map(BestValues::unit).distinct().count() == 1;
	}

	private static BigDecimal best(List<CellValue> known, Direction direction) {
		return known.stream()
			.map((cell) -> Objects.requireNonNull(worseEnd(cell, direction)))
			.reduce((direction == Direction.HIGHER) ? BigDecimal::max : BigDecimal::min)
			.orElseThrow();
	}

	private static @Nullable String unit(CellValue cell) {
		return (cell.quantity() != null) ? cell.quantity().unit() : null;
	}

	private static @Nullable BigDecimal worseEnd(CellValue cell, Direction direction) {
		return (cell.quantity() != null) ? cell.quantity().worseEnd(direction) : null;
	}

}
