package dev.framewise.portrait;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.framewise.advice.Advice;
import dev.framewise.advice.AdviceStore;
import dev.framewise.advice.Statement;
import dev.framewise.evidence.EvidenceSettings;
import dev.framewise.evidence.Source;
import dev.framewise.framework.Framework;
import dev.framewise.framework.FrameworkStore;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;
import dev.framewise.matrix.CellData;
import dev.framewise.matrix.FrameworkCell;
import dev.framewise.matrix.MatrixStore;
import dev.framewise.query.NoSuchPageException;
import dev.framewise.query.Pages;
import dev.framewise.query.Query;
import dev.framewise.revision.Revision;
import dev.framewise.revision.RevisionStore;
import dev.framewise.site.BaseAddress;

import org.springframework.stereotype.Component;

/**
 * Finds frameworks for programs.
 */
@Component
public class PortraitDataFinder {

	private final FrameworkStore frameworks;

	private final GuideStore guides;

	private final AdviceStore advice;

	private final MatrixStore matrices;

	private final EvidenceSettings evidence;

	private final RevisionStore revisions;

	private final BaseAddress base;

	PortraitDataFinder(FrameworkStore frameworks, GuideStore guides, AdviceStore advice, MatrixStore matrices,
			EvidenceSettings evidence, RevisionStore revisions, BaseAddress base) {
		this.frameworks = frameworks;
		this.guides = guides;
		this.advice = advice;
		this.matrices = matrices;
		this.evidence = evidence;
		this.revisions = revisions;
		this.base = base;
	}

	/**
	 * A page of the list of all frameworks.
	 * @param query which page
	 * @return the page
	 * @throws NoSuchPageException if the list has no such page
	 * @throws dev.framewise.query.BadQueryException if it is no page
	 */
	public FrameworkData.FrameworkListData all(Query query) {
		Pages<Framework> page = Pages.of(this.frameworks.all(), "/api/frameworks", query.page());
		return new FrameworkData.FrameworkListData(revision(), page.items().stream().map(this::data).toList(),
				(page.next() == null) ? null : this.base.of(page.next()));
	}

	/**
	 * A framework with all that the guides know of it.
	 * @param id its id
	 * @return the framework
	 * @throws NoSuchPageException if there is no such framework
	 */
	public PortraitData find(String id) {
		Framework framework = this.frameworks.find(id)
			.orElseThrow(() -> new NoSuchPageException("There is no framework at this address."));
		List<Guide.Facts> comparing = this.guides.comparing(id);
		Map<String, Advice> advice = this.advice.of(id);
		List<FrameworkCell> cells = this.matrices.cellsOf(id);
		Map<String, List<Source>> sources = this.guides.sources(comparing.stream().map(Guide.Facts::slug).toList());
		return new PortraitData(revision(), data(framework),
				comparing.stream()
					.map((guide) -> guide(id, guide, advice.getOrDefault(guide.slug(), Advice.none()),
							rows(guide, cells, sources.getOrDefault(guide.slug(), List.of()))))
					.toList());
	}

	/**
	 * Whether there is a framework.
	 * @param id its id
	 * @return whether it has a portrait
	 */
	public boolean exists(String id) {
		return !this.frameworks.known(List.of(id)).isEmpty();
	}

	private PortraitData.GuidePortraitData guide(String id, Guide.Facts guide, Advice advice,
			List<PortraitData.PortraitRowData> rows) {
		return new PortraitData.GuidePortraitData(guide.slug(), guide.title(), this.base.of("/guides/" + guide.slug()),
				texts(id, advice.reasons()), texts(id, advice.examples()), rows);
	}

	private static List<String> texts(String framework, List<Statement> statements) {
		return statements.stream()
			.filter((statement) -> statement.framework().equals(framework))
			.map((statement) -> statement.text().text())
			.toList();
	}

	private List<PortraitData.PortraitRowData> rows(Guide.Facts guide, List<FrameworkCell> cells,
			List<Source> sources) {
		LocalDate freshFrom = this.evidence.freshFrom();
		return cells.stream()
			.filter((cell) -> cell.guide().equals(guide.slug()))
			.map((cell) -> new PortraitData.PortraitRowData(cell.criterion(), cell.label().text(),
					CellData.of(cell.cell(), cell.cell().sources(sources), freshFrom, this.base::of)))
			.toList();
	}

	private FrameworkData data(Framework framework) {
		return FrameworkData.of(framework, this.base.of("/frameworks/" + framework.id()));
	}

	private String revision() {
		return this.revisions.current().map(Revision::name).orElse("");
	}

}
