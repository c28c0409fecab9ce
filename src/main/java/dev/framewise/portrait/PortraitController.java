package dev.framewise.portrait;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.framewise.advice.Advice;
import dev.framewise.advice.AdviceStore;
import dev.framewise.evidence.EvidenceSettings;
import dev.framewise.evidence.Source;
import dev.framewise.evidence.SourceNote;
import dev.framewise.framework.Framework;
import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;
import dev.framewise.query.NoSuchPageException;
import dev.framewise.matrix.FrameworkCell;
import dev.framewise.matrix.MatrixStore;
import dev.framewise.matrix.MatrixTables;
import dev.framewise.matrix.Versus;
import dev.framewise.query.Pages;
import dev.framewise.query.Query;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The page of a framework, and the list of all.
 */
@Controller
class PortraitController {

	private final FrameworkStore frameworks;

	private final GuideStore guides;

	private final AdviceStore advice;

	private final MatrixStore matrices;

	private final MatrixTables tables;

	private final EvidenceSettings evidence;

	PortraitController(FrameworkStore frameworks, GuideStore guides, AdviceStore advice, MatrixStore matrices,
			MatrixTables tables, EvidenceSettings evidence) {
		this.frameworks = frameworks;
		this.guides = guides;
		this.advice = advice;
		this.matrices = matrices;
		this.tables = tables;
		this.evidence = evidence;
	}

	@GetMapping("/frameworks")
	String all(Query query, Model model) {
		model.addAttribute("page", Pages.of(this.frameworks.all(), "/frameworks", query.page()));
		return "portrait/frameworks";
	}

	@GetMapping("/frameworks/{id}")
	String portrait(@PathVariable("id") String id, Model model) {
		Framework framework = this.frameworks.find(id)
			.orElseThrow(() -> new NoSuchPageException("There is no framework at this address.", "/frameworks",
					"All frameworks"));
		List<Guide.Facts> guides = this.guides.comparing(id);
		model.addAttribute("page",
				new PortraitPage(framework, SourceNote.of(framework.sources(), this.evidence.freshFrom()),
						advice(id, guides), guides, rivals(id, guides), cells(framework, guides)));
		return "portrait/portrait";
	}

	private List<PortraitPage.Rival> rivals(String id, List<Guide.Facts> guides) {
		Set<String> others = guides.stream()
			.filter(Guide.Facts::matrix)
			.flatMap((guide) -> guide.compares().stream())
			.filter((other) -> !other.equals(id))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return this.frameworks.names(others)
			.values()
			.stream()
			.map((name) -> new PortraitPage.Rival(name.name(), Versus.address(List.of(id, name.id()))))
			.toList();
	}

	private List<PortraitPage.GuideAdvice> advice(String id, List<Guide.Facts> guides) {
		Map<String, Advice> said = this.advice.of(id);
		return guides.stream()
			.filter((guide) -> said.containsKey(guide.slug()))
			.map((guide) -> new PortraitPage.GuideAdvice(guide, said.getOrDefault(guide.slug(), Advice.none())))
			.toList();
	}

	private List<PortraitPage.GuideCells> cells(Framework framework, List<Guide.Facts> guides) {
		List<FrameworkCell> cells = this.matrices.cellsOf(framework.id());
		Map<String, List<Source>> sources = this.guides.sources(guides.stream().map(Guide.Facts::slug).toList());
		return guides.stream().map((guide) -> {
			List<PortraitPage.PortraitRow> rows = cells.stream()
				.filter((cell) -> cell.guide().equals(guide.slug()))
				.map((cell) -> new PortraitPage.PortraitRow(cell.criterion(), cell.label().text(),
						this.tables.quoted(cell.cell(), framework.named(), guide.slug(),
								sources.getOrDefault(guide.slug(), List.of()))))
				.toList();
			return new PortraitPage.GuideCells(guide, rows);
		}).filter((guide) -> !guide.rows().isEmpty()).toList();
	}

}
