package dev.framewise.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.framewise.framework.FrameworkName;
import dev.framewise.guide.ArticlePart;
import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideText;
import dev.framewise.markdown.TextSection;
import dev.framewise.matrix.Cell;
import dev.framewise.matrix.Criterion;
import dev.framewise.matrix.Matrix;

/**
 * Cuts a guide into passages: its beginning, every section, every row of its matrix.
 */
final class GuidePassages {

	private final GuideText guide;

	private final Guide.Facts facts;

	private final List<Passage> passages = new ArrayList<>();

	private GuidePassages(GuideText guide) {
		this.guide = guide;
		this.facts = guide.facts();
	}

	static List<Passage> of(GuideText guide, Matrix matrix, Map<String, FrameworkName> names) {
		GuidePassages passages = new GuidePassages(guide);
		passages.sections().forEach(passages::add);
		matrix.criteria().forEach((criterion) -> passages.add(criterion, names));
		return passages.passages;
	}

	/**
	 * The sections of all prose; what stands behind the table of a matrix still belongs
	 * to the section that the table is in.
	 */
	private List<TextSection> sections() {
		List<TextSection> sections = new ArrayList<>(List.of(new TextSection("", "", "")));
		for (ArticlePart part : this.guide.parts()) {
			List<TextSection> found = TextSection.of(part.html());
			int last = sections.size() - 1;
			sections.set(last, sections.get(last).and(found.get(0).text()));
			sections.addAll(found.subList(1, found.size()));
		}
		return sections;
	}

	private void add(TextSection section) {
		if (section.id().isEmpty()) {
			add(Passage.Kind.GUIDE, "", this.facts.title(),
					this.facts.summary() + " " + String.join(" ", this.facts.tags()) + " " + section.text());
		}
		else {
			add(this.guide.questions().contains(section.id()) ? Passage.Kind.QUESTION : Passage.Kind.SECTION,
					"#" + section.id(), section.heading(), section.text());
		}
	}

	private void add(Criterion criterion, Map<String, FrameworkName> names) {
		String said = criterion.cells()
			.stream()
			.map((cell) -> name(cell, names) + ": " + (cell.value().isKnown() ? cell.value().text() : "unknown"))
			.collect(Collectors.joining(" · "));
		add(Passage.Kind.ROW, "#row-" + criterion.id(), criterion.label().text(), said);
	}

	private static String name(Cell cell, Map<String, FrameworkName> names) {
		FrameworkName name = names.get(cell.framework());
		return (name != null) ? name.name() : cell.framework();
	}

	private void add(Passage.Kind kind, String fragment, String heading, String text) {
		this.passages.add(new Passage("guides/" + this.facts.slug(), this.passages.size(), kind,
				"/guides/" + this.facts.slug() + fragment, this.facts.title(), heading, text));
	}

}
