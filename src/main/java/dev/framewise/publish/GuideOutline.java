package dev.framewise.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import dev.framewise.evidence.Source;
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
 * @param looks the days on which somebody looked at its sources
 */
record GuideOutline(String slug, String title, boolean draft, List<String> compares, List<String> tags,
		List<String> aliases, Set<String> measured, @Nullable Set<String> rows, boolean wizard, Set<LocalDate> looks) {

	GuideOutline {
		compares = List.copyOf(compares);
		tags = List.copyOf(tags);
		aliases = List.copyOf(aliases);
		measured = Set.copyOf(measured);
		looks = Set.copyOf(looks);
		rows = (rows != null) ? Set.copyOf(rows) : null;
	}

	static GuideOutline of(GuideContent content) {
		Guide.Facts facts = content.guide().facts();
		Matrix matrix = content.matrix();
		return new GuideOutline(facts.slug(), facts.title(), facts.draft(), facts.compares(), facts.tags(),
				content.guide().aliases(), content.measured(), (matrix != null) ? rows(matrix) : null,
				content.wizard() != null, looks(content.guide().sources()));
	}

	private static Set<LocalDate> looks(List<Source> sources) {
		return sources.stream().map(Source::checked).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	private static Set<String> rows(Matrix matrix) {
		Set<String> rows = matrix.criteria().map((criterion) -> "row-" + criterion.id()).collect(Collectors.toSet());
		matrix.sections().forEach((section) -> rows.add(section.id()));
		return rows;
	}

}
