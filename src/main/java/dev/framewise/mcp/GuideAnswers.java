package dev.framewise.mcp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.framewise.article.Twins;
import dev.framewise.guide.GuideData;
import dev.framewise.guide.GuideDataFinder;
import dev.framewise.guide.GuideStore;
import dev.framewise.matrix.MatrixData;
import dev.framewise.matrix.MatrixDataFinder;
import dev.framewise.query.Query;
import dev.framewise.search.SearchData;
import dev.framewise.search.SearchDataFinder;
import dev.framewise.site.BaseAddress;
import dev.framewise.wizard.DecisionData;
import dev.framewise.wizard.Question;
import dev.framewise.wizard.Reason;
import dev.framewise.wizard.Wizard;
import dev.framewise.wizard.WizardDataFinder;
import dev.framewise.wizard.WizardStore;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Answers the tools from the same records as pages and API, and adds where each answer is
 * from: the page, the day the guide changed, and the sources.
 */
@Component
@ConditionalOnBooleanProperty("framewise.mcp")
class GuideAnswers {

	private final GuideDataFinder guides;

	private final GuideStore store;

	private final Twins twins;

	private final MatrixDataFinder matrices;

	private final WizardDataFinder wizards;

	private final WizardStore wizardStore;

	private final SearchDataFinder search;

	private final BaseAddress base;

	GuideAnswers(GuideDataFinder guides, GuideStore store, Twins twins, MatrixDataFinder matrices,
			WizardDataFinder wizards, WizardStore wizardStore, SearchDataFinder search, BaseAddress base) {
		this.guides = guides;
		this.store = store;
		this.twins = twins;
		this.matrices = matrices;
		this.wizards = wizards;
		this.wizardStore = wizardStore;
		this.search = search;
		this.base = base;
	}

	Answer search(ToolArguments arguments) {
		String words = arguments.needed("query");
		Map<String, List<String>> query = new LinkedHashMap<>();
		query.put("q", List.of(words));
		arguments.number("page").ifPresent((page) -> query.put("page", List.of(page)));
		SearchData found = this.search.find(ToolArguments.query(query));
		return new Answer(new Searched(address("/search", query), found, guidesOf(found)), null);
	}

	/**
	 * The guides that results stand in, for their dates.
	 */
	private List<GuideData> guidesOf(SearchData found) {
		String start = this.base.of("/guides/");
		Set<String> slugs = found.results()
			.stream()
			.map(SearchData.ResultData::url)
			.filter((url) -> url.startsWith(start))
			.map((url) -> url.substring(start.length()).split("[/#?]", 2)[0])
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return this.store.facts(slugs).stream().map((guide) -> this.guides.find(guide.slug())).toList();
	}

	Answer guide(ToolArguments arguments) {
		String slug = arguments.needed("guide");
		GuideData guide = this.guides.find(slug);
		return new Answer(new Read(guide.url(), guide), this.twins.find(slug));
	}

	Answer compare(ToolArguments arguments) {
		String slug = arguments.needed("guide");
		Map<String, List<String>> query = new LinkedHashMap<>();
		query.put("frameworks", arguments.texts("frameworks"));
		query.put("only", arguments.flag("only_differences") ? List.of("differences") : List.of());
		query.put("section", arguments.text("section").map(List::of).orElse(List.of()));
		query.put("q", arguments.text("text").map(List::of).orElse(List.of()));
		MatrixData matrix = this.matrices.find(slug, ToolArguments.query(query));
		return new Answer(new Compared(address("/guides/" + slug + "/matrix", query), this.guides.find(slug), matrix),
				null);
	}

	Answer decide(ToolArguments arguments) {
		String slug = arguments.needed("guide");
		Map<String, List<String>> query = new LinkedHashMap<>();
		arguments.pairs("answers").forEach((question, answer) -> query.put(question, List.of(answer)));
		Set<String> questions = this.wizards.find(slug)
			.questions()
			.stream()
			.map((question) -> question.id())
			.collect(Collectors.toSet());
		query.keySet().forEach((id) -> Query.require(id, questions, "a question of this guide"));
		query.put("must", arguments.texts("must"));
		DecisionData decision = this.wizards.decide(slug, ToolArguments.query(query));
		return new Answer(new Decided(address("/guides/" + slug + "/wizard", query), this.guides.find(slug), decision,
				reasons(slug, decision)), null);
	}

	/**
	 * Why the answers given speak as they do, with the rows of the matrix that say so.
	 */
	private List<GivenReason> reasons(String slug, DecisionData decision) {
		Wizard wizard = this.wizardStore.find(slug).orElseThrow();
		Map<String, MatrixData.RowData> rows = rows(slug);
		List<GivenReason> reasons = new ArrayList<>();
		for (Question question : wizard.questions()) {
			question.answer(String.valueOf(decision.answers().get(question.id())))
				.ifPresent((answer) -> reasons.add(reason(question, answer, rows)));
		}
		return reasons;
	}

	private Map<String, MatrixData.RowData> rows(String slug) {
		boolean matrix = this.store.facts(List.of(slug)).stream().anyMatch((facts) -> facts.matrix());
		return !matrix ? Map.of()
				: this.matrices.find(slug, ToolArguments.query(Map.of()))
					.sections()
					.stream()
					.flatMap((section) -> section.rows().stream())
					.collect(Collectors.toMap(MatrixData.RowData::id, (row) -> row));
	}

	private static GivenReason reason(Question question, dev.framewise.wizard.Answer answer,
			Map<String, MatrixData.RowData> rows) {
		Reason reason = answer.reason();
		return new GivenReason(question.id(), question.text().text(), answer.text().text(), answer.frameworks(),
				(reason == null) ? null : reason.text().text(), (reason == null) ? List.of()
						: reason.rows().stream().filter(rows::containsKey).map(rows::get).toList());
	}

	private String address(String path, Map<String, List<String>> query) {
		String parameters = query.entrySet()
			.stream()
			.filter((parameter) -> !parameter.getValue().isEmpty())
			.map((parameter) -> parameter.getKey() + "=" + encoded(String.join(",", parameter.getValue())))
			.collect(Collectors.joining("&"));
		return this.base.of(parameters.isEmpty() ? path : path + "?" + parameters);
	}

	/**
	 * A plus would be read as a blank.
	 */
	private static String encoded(String value) {
		return UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8).replace("+", "%2B");
	}

	/**
	 * An answer.
	 *
	 * @param content what is answered
	 * @param text the same to read, or null where it is the content itself
	 */
	record Answer(Object content, @Nullable String text) {

	}

	/**
	 * What a search found.
	 */
	record Searched(String page, SearchData search, List<GuideData> guides) {

	}

	/**
	 * A guide; its article is the text beside, which is long enough once.
	 */
	record Read(String page, GuideData guide) {

	}

	/**
	 * A comparison.
	 */
	record Compared(String page, GuideData guide, MatrixData matrix) {

	}

	/**
	 * A decision.
	 */
	record Decided(String page, GuideData guide, DecisionData decision, List<GivenReason> reasons) {

	}

	/**
	 * Why an answer that was given speaks for its frameworks.
	 */
	record GivenReason(String question, String text, String answer, List<String> frameworks, @Nullable String reason,
			List<MatrixData.RowData> rows) {

	}

}
