package dev.framewise.markdown;

import java.util.Map;
import java.util.Optional;

import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;

/**
 * Draws the blocks of a page that only name what was measured.
 */
@FunctionalInterface
public interface Figures {

	/** Where there are no files, nothing was measured. */
	Figures NONE = (place, attributes, problems) -> {
		problems.add(place, ProblemCode.BAD_MEASUREMENT, "A measurement can be shown only in a guide.");
		return Optional.empty();
	};

	/**
	 * Draws a block.
	 * @param place where its fence starts
	 * @param attributes what its first line says
	 * @param problems takes what is wrong
	 * @return the drawing, or empty where something is wrong
	 */
	Optional<Figure> draw(Place place, Map<String, String> attributes, Problems problems);

	/**
	 * A drawing.
	 *
	 * @param html safe HTML
	 * @param markdown the same in words and a table, for who reads the source
	 */
	record Figure(String html, String markdown) {

	}

}
