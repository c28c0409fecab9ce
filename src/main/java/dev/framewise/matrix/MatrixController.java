package dev.framewise.matrix;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.framewise.advice.AdviceStore;
import dev.framewise.evidence.SourceNote;
import dev.framewise.framework.FrameworkName;
import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.Guide;
import dev.framewise.guide.Guides;
import dev.framewise.query.NoSuchPageException;
import dev.framewise.query.Query;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The feature matrix of a guide.
 */
@Controller
class MatrixController {

	private final Guides guides;

	private final MatrixStore matrices;

	private final MatrixTables tables;

	private final AdviceStore advice;

	private final FrameworkStore frameworks;

	MatrixController(Guides guides, MatrixStore matrices, MatrixTables tables, AdviceStore advice,
			FrameworkStore frameworks) {
		this.guides = guides;
		this.matrices = matrices;
		this.tables = tables;
		this.advice = advice;
		this.frameworks = frameworks;
	}

	@GetMapping("/guides/{slug}/matrix")
	String matrix(@PathVariable("slug") String slug, @RequestParam MultiValueMap<String, String> parameters,
			Model model) {
		Guide guide = this.guides.find(slug);
		Matrix matrix = this.matrices.find(slug)
			.orElseThrow(() -> new NoSuchPageException("This guide has no feature matrix.", "/guides/" + slug,
					guide.facts().title()));
		MatrixSelection selection = MatrixSelection.of(new Query(parameters), guide, matrix);
		model.addAttribute("page", page(guide, matrix, selection));
		return "matrix/matrix";
	}

	private MatrixPage page(Guide guide, Matrix matrix, MatrixSelection selection) {
		MatrixTable table = this.tables.of(guide, selection.of(matrix), selection.frameworks());
		Map<String, FrameworkName> names = this.frameworks.names(guide.facts().compares());
		List<MatrixPage.Choice> choices = guide.facts()
			.compares()
			.stream()
			.map((id) -> new MatrixPage.Choice(id, names.getOrDefault(id, new FrameworkName(id, id)).name(),
					selection.frameworks().contains(id)))
			.toList();
		List<MatrixPage.Choice> sections = matrix.sections()
			.stream()
			.map((section) -> new MatrixPage.Choice(section.id(), section.title(),
					section.id().equals(selection.section())))
			.toList();
		return new MatrixPage(guide.facts(), selection, choices, sections, table, (int) matrix.criteria().count(),
				cited(guide, table), this.advice.find(guide.slug()).roles());
	}

	private List<SourceNote> cited(Guide guide, MatrixTable table) {
		Set<Integer> numbers = table.sections()
			.stream()
			.flatMap((section) -> section.rows().stream())
			.flatMap((row) -> row.cells().stream())
			.flatMap((cell) -> cell.marks().stream())
			.map(MatrixTable.Mark::number)
			.collect(Collectors.toSet());
		return SourceNote.of(guide.sources(), this.tables.freshFrom())
			.stream()
			.filter((note) -> numbers.contains(note.source().number()))
			.toList();
	}

}
