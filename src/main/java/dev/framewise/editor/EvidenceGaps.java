package dev.framewise.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.evidence.EvidenceSettings;
import dev.framewise.evidence.Source;
import dev.framewise.framework.Framework;
import dev.framewise.framework.FrameworkName;
import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;
import dev.framewise.matrix.FrameworkCell;
import dev.framewise.matrix.MatrixStore;
import dev.framewise.matrix.Support;
import dev.framewise.problem.ProblemCode;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Finds the claims in service whose evidence is missing, undated or old. Where to look is
 * known from the problems of the files; what is said comes from what is served.
 */
@Component
@Profile("editor")
class EvidenceGaps {

	private static final Set<ProblemCode> GAPS = EnumSet.of(ProblemCode.UNSOURCED_CELL, ProblemCode.UNCHECKED_SOURCE,
			ProblemCode.STALE_SOURCE);

	private final GuideStore guides;

	private final MatrixStore matrices;

	private final FrameworkStore frameworks;

	private final EvidenceSettings settings;

	EvidenceGaps(GuideStore guides, MatrixStore matrices, FrameworkStore frameworks, EvidenceSettings settings) {
		this.guides = guides;
		this.matrices = matrices;
		this.frameworks = frameworks;
		this.settings = settings;
	}

	/**
	 * The gaps of the first pages that have any.
	 * @param findings where to look
	 * @param most how many pages at most
	 */
	List<PageGaps> of(Findings findings, int most) {
		List<ServedPath> places = places(findings).limit(most).toList();
		return Stream.concat(ofGuides(ids(places, "guides/")), ofFrameworks(ids(places, "frameworks/")))
			.filter((page) -> !page.gaps().isEmpty())
			.toList();
	}

	/**
	 * How many pages there are to look at.
	 */
	long count(Findings findings) {
		return places(findings).count();
	}

	/**
	 * What is held at its last good version may have gaps that its file no longer tells.
	 */
	private static Stream<ServedPath> places(Findings findings) {
		Stream<ServedPath> told = findings.problems()
			.stream()
			.filter((problem) -> GAPS.contains(problem.code()))
			.map((problem) -> ServedPath.ofFile(problem.place().path()));
		Stream<ServedPath> held = (findings.loaded() == null) ? Stream.empty()
				: findings.loaded().publication().held().stream().map(ServedPath::new);
		return Stream.concat(told, held).distinct();
	}

	private static List<String> ids(Collection<ServedPath> places, String folder) {
		return places.stream()
			.map(ServedPath::path)
			.filter((path) -> path.startsWith(folder))
			.map((path) -> path.substring(folder.length()))
			.toList();
	}

	private Stream<PageGaps> ofGuides(List<String> slugs) {
		Map<String, List<Source>> sources = this.guides.sources(slugs);
		Map<String, List<FrameworkCell>> cells = this.matrices.cellsIn(slugs)
			.stream()
			.collect(Collectors.groupingBy(FrameworkCell::guide));
		return this.guides.facts(slugs)
			.stream()
			.map((guide) -> ofGuide(guide, sources.getOrDefault(guide.slug(), List.of()),
					cells.getOrDefault(guide.slug(), List.of())));
	}

	private PageGaps ofGuide(Guide.Facts guide, List<Source> sources, List<FrameworkCell> cells) {
		String page = "/guides/" + guide.slug();
		Map<String, FrameworkName> names = this.frameworks.names(guide.compares());
		List<PageGaps.Gap> gaps = new ArrayList<>();
		Set<Integer> evidence = sources.stream()
			.filter((source) -> source.judgement() || source.url() != null)
			.map(Source::number)
			.collect(Collectors.toSet());
		cells.stream()
			.filter((cell) -> cell.cell().value().support() != Support.UNKNOWN)
			.filter((cell) -> cell.cell().citations().stream().noneMatch((mark) -> evidence.contains(mark.number())))
			.forEach((cell) -> gaps
				.add(new PageGaps.Gap(cell.label().text() + ", " + names.get(cell.cell().framework()).name(),
						page + "#row-" + cell.criterion(), "No source", List.of())));
		sources.forEach((source) -> add(source, page, cells, gaps));
		return new PageGaps(guide.title(), page, gaps);
	}

	private Stream<PageGaps> ofFrameworks(List<String> ids) {
		return ids.stream().flatMap((id) -> this.frameworks.find(id).stream()).map(this::ofFramework);
	}

	private PageGaps ofFramework(Framework framework) {
		String page = "/frameworks/" + framework.id();
		List<PageGaps.Gap> gaps = new ArrayList<>();
		framework.sources().forEach((source) -> add(source, page, List.of(), gaps));
		return new PageGaps(framework.name(), page, gaps);
	}

	private void add(Source source, String page, List<FrameworkCell> cells, List<PageGaps.Gap> gaps) {
		LocalDate checked = source.checked();
		if (source.url() == null || (checked != null && !source.isStale(this.settings.freshFrom()))) {
			return;
		}
		List<PageGaps.Row> rows = cells.stream()
			.filter((cell) -> cell.cell().citations().stream().anyMatch((mark) -> mark.number() == source.number()))
			.map((cell) -> new PageGaps.Row(cell.label().text(), page + "#row-" + cell.criterion()))
			.distinct()
			.toList();
		gaps.add(new PageGaps.Gap(source.number() + ". " + source.title(), page + "#fn:" + source.number(),
				(checked == null) ? "Nobody says when it was checked" : "Last checked on " + checked, rows));
	}

}
