package dev.framewise.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideDataFinder;
import dev.framewise.matrix.MatrixData;
import dev.framewise.matrix.MatrixDataFinder;
import dev.framewise.portrait.PortraitData;
import dev.framewise.portrait.PortraitDataFinder;
import dev.framewise.query.Query;
import dev.framewise.search.SearchDataFinder;
import dev.framewise.wizard.WizardData;
import dev.framewise.wizard.WizardDataFinder;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Real requests and answers, from the first published comparison.
 */
@Component
public class ApiExamples {

	/** So many rows show what rows are like. */
	private static final int ROWS = 2;

	private final FirstComparison first;

	private final GuideDataFinder guides;

	private final MatrixDataFinder matrices;

	private final WizardDataFinder wizards;

	private final PortraitDataFinder frameworks;

	private final SearchDataFinder search;

	ApiExamples(FirstComparison first, GuideDataFinder guides, MatrixDataFinder matrices, WizardDataFinder wizards,
			PortraitDataFinder frameworks, SearchDataFinder search) {
		this.first = first;
		this.guides = guides;
		this.matrices = matrices;
		this.wizards = wizards;
		this.frameworks = frameworks;
		this.search = search;
	}

	/**
	 * The examples of today.
	 * @return the examples, or empty where nothing is compared
	 */
	public Optional<Found> find() {
		return this.first.find().map(this::of);
	}

	private Found of(Guide.Facts guide) {
		Map<String, Object> responses = new LinkedHashMap<>();
		Map<String, String> answers = new LinkedHashMap<>();
		String section = null;
		String framework = guide.compares().get(0);
		responses.put("listGuides", this.guides.all(query(Map.of())));
		responses.put("getGuide", this.guides.find(guide.slug()));
		responses.put("listFrameworks", this.frameworks.all(query(Map.of())));
		if (guide.matrix()) {
			MatrixData matrix = cut(this.matrices.find(guide.slug(), query(Map.of())));
			section = matrix.sections().stream().findFirst().map(MatrixData.SectionData::id).orElse(null);
			responses.put("getMatrix", matrix);
		}
		if (guide.wizard()) {
			WizardData wizard = this.wizards.find(guide.slug());
			wizard.questions().forEach((question) -> answers.put(question.id(), question.answers().get(0).id()));
			responses.put("getWizard", wizard);
			responses.put("decide", this.wizards.decide(guide.slug(), query(answers)));
		}
		known(framework).ifPresent((portrait) -> responses.put("getFramework", portrait));
		responses.put("search", this.search.find(query(Map.of("q", framework))));
		return new Found(guide, Optional.ofNullable(section), answers, responses);
	}

	/**
	 * A framework without a portrait can be compared all the same.
	 */
	private Optional<PortraitData> known(String framework) {
		return this.frameworks.exists(framework) ? Optional.of(cut(this.frameworks.find(framework))) : Optional.empty();
	}

	private static MatrixData cut(MatrixData matrix) {
		return new MatrixData(matrix.guide(), matrix.revision(), matrix.frameworks(),
				matrix.sections()
					.stream()
					.limit(1)
					.map((section) -> new MatrixData.SectionData(section.id(), section.title(),
							section.rows().stream().limit(ROWS).toList()))
					.toList());
	}

	private static PortraitData cut(PortraitData portrait) {
		return new PortraitData(portrait.revision(), portrait.framework(),
				portrait.guides()
					.stream()
					.limit(1)
					.map((guide) -> new PortraitData.GuidePortraitData(guide.guide(), guide.title(), guide.url(),
							guide.reasons(), guide.examples(), guide.rows().stream().limit(ROWS).toList()))
					.toList());
	}

	private static Query query(Map<String, String> parameters) {
		LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
		parameters.forEach((name, value) -> values.put(name, List.of(value)));
		return new Query(values);
	}

	/**
	 * Examples.
	 *
	 * @param guide the comparison
	 * @param section id of a section of its matrix
	 * @param answers the first answer to each question of its wizard
	 * @param responses an answer of each operation that has one
	 */
	public record Found(Guide.Facts guide, Optional<String> section, Map<String, String> answers,
			Map<String, Object> responses) {

	}

}
