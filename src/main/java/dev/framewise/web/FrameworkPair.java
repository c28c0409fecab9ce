package dev.framewise.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.framewise.framework.FrameworkName;
import dev.framewise.matrix.Versus;

/**
 * Two frameworks that a guide sets side by side.
 *
 * @param one the one that the guide names first
 * @param other the other
 */
record FrameworkPair(FrameworkName one, FrameworkName other) {

	/** More than these are no list to choose from. */
	private static final int MOST = 24;

	/**
	 * The pairs of all guides that have a matrix, each once.
	 */
	static List<FrameworkPair> of(List<GuideCard> cards) {
		return cards.stream()
			.filter((card) -> card.guide().matrix())
			.flatMap((card) -> pairs(card.compares()))
			.distinct()
			.limit(MOST)
			.toList();
	}

	private static Stream<FrameworkPair> pairs(List<FrameworkName> names) {
		return IntStream.range(0, names.size())
			.boxed()
			.flatMap((first) -> names.stream()
				.skip(first + 1L)
				.map((second) -> new FrameworkPair(names.get(first), second)));
	}

	/**
	 * Where they stand side by side.
	 * @return the path
	 */
	public String address() {
		return Versus.address(List.of(this.one.id(), this.other.id()));
	}

}
