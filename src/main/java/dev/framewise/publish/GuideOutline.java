package dev.framewise.publish;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.framewise.guide.Guide;
import dev.framewise.matrix.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * What of a guide matters to other files, and to the name of its version.
 *
 * @param slug its slug
 * @param title its title
 * @param draft whether it is hidden from readers
 * @param compares ids of the frameworks it compares, in the order of columns
 * @param tags its tags
 * @param aliases the slugs it had before
 * @param measured ids of frameworks that its figures name
 * @param rows the ids on the page of its matrix, or null where it has none
 * @param wizard whether it has a wizard
 */
record GuideOutline(String slug, String title, boolean draft, List<String> compares, List<String> tags,
		List<String> aliases, Set<String> measured, @Nullable Set<String> rows, boolean wizard) {

	GuideOutline {
		compares = List.copyOf(compares);
		tags = List.copyOf(tags);
		aliases = List.copyOf(aliases);
		measured = Set.copyOf(measured);
		rows = (rows != null) ? Set.copyOf(rows) : null;
	}

	static GuideOutline of(GuideContent content) {
		Guide.Facts facts = content.guide().facts();
		Matrix matrix = content.matrix();
		return new GuideOutline(facts.slug(), facts.title(), facts.draft(), facts.compares(), facts.tags(),
				content.guide().aliases(), content.measured(), (matrix != null) ? rows(matrix) : null,
				content.wizard() != null);
	}

	private static Set<String> rows(Matrix matrix) {
		Set<String> rows = matrix.criteria().map((criterion) -> "row-" + criterion.id()).collect(Collectors.toSet());
		matrix.sections().forEach((section) -> rows.add(section.id()));
		return rows;
	}

}
