package dev.framewise.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import dev.framewise.framework.FrameworkName;
import dev.framewise.guide.Guide;
import dev.framewise.matrix.MatrixTable;
import dev.framewise.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the page of a result.
 */
final class ResultPages {

	private static final Set<String> OUTCOMES = Set.of(Outcome.OPEN.id(), Outcome.NONE.id());

	private final Guide.Facts guide;

	private final Wizard wizard;

	private final MatrixTable matrix;

	private final Map<String, FrameworkName> names = new LinkedHashMap<>();

	private final DecisionWords words;

	private final WizardAddress address;

	private final QuestionPages questions;

	ResultPages(Guide.Facts guide, Wizard wizard, MatrixTable matrix) {
		this.guide = guide;
		this.wizard = wizard;
		this.matrix = matrix;
		matrix.columns().forEach((column) -> this.names.put(column.id(), column));
		this.words = new DecisionWords(this.names);
		this.address = new WizardAddress("/guides/" + guide.slug() + "/wizard");
		this.questions = new QuestionPages(guide, wizard, this.names);
	}

	/**
	 * The result of complete answers.
	 * @param query the address, for what an old link says
	 * @param revision the revision in service
	 * @param both how to use several together
	 * @param absolute makes a path a whole address
	 */
	ResultPage show(Answers answers, Query query, String revision, String both, UnaryOperator<String> absolute) {
		Decision decision = DecisionRule.decide(this.wizard, this.guide.compares(), answers);
		Outcome outcome = Objects.requireNonNull(decision.outcome(), "all questions are answered");
		List<QuestionPage.Given> given = this.questions.given(answers);
		List<Standing> standings = decision.standings();
		return new ResultPage(this.guide, this.words.verdict(decision, outcome),
				oldLink(query, revision, decision, outcome),
				standings.stream().map((standing) -> named(standing.framework())).toList(), sum(given, answers),
				standings.stream().map(Standing::score).toList(), left(decision, answers),
				sides(decision, answers, true), sides(decision, answers, false),
				given.stream().filter((line) -> decision.conflict().contains(line.question().id())).toList(),
				changes(decision, answers), (outcome == Outcome.SPLIT) ? both : "",
				absolute.apply(this.address.of(answers, share(decision, outcome, revision))), this.address.path(),
				new WizardAddress(this.address.path() + "/map").of(answers), revision);
	}

	private FrameworkName named(String id) {
		return this.names.getOrDefault(id, new FrameworkName(id, id));
	}

	private static Map<String, String> share(Decision decision, Outcome outcome, String revision) {
		Map<String, String> share = new LinkedHashMap<>();
		share.put("as-of", revision);
		share.put("was", verdict(decision, outcome));
		return share;
	}

	/**
	 * The verdict as an address carries it: the winners, or the outcome where there are
	 * none.
	 */
	private static String verdict(Decision decision, Outcome outcome) {
		return decision.recommended().isEmpty() ? outcome.id() : String.join(",", decision.recommended());
	}

	/**
	 * What a link of another revision said; one that names nothing we know says nothing.
	 */
	private ResultPage.@Nullable OldLink oldLink(Query query, String revision, Decision decision, Outcome outcome) {
		String asOf = query.text("as-of").orElse("");
		Set<String> was = query.text("was").map((value) -> Set.of(value.split(","))).orElse(Set.of());
		boolean known = was.size() == 1 && OUTCOMES.containsAll(was) || this.guide.compares().containsAll(was);
		if (was.isEmpty() || asOf.isEmpty() || asOf.equals(revision) || !known) {
			return null;
		}
		boolean changed = !was.equals(Set.of(verdict(decision, outcome).split(",")));
		return new ResultPage.OldLink(Query.quoted(asOf), then(was),
				this.words.inSentence(outcome, decision.recommended()), changed);
	}

	private String then(Set<String> was) {
		if (was.contains(Outcome.OPEN.id())) {
			return "open";
		}
		return was.contains(Outcome.NONE.id()) ? "that no framework meets all musts"
				: this.words.names(this.guide.compares().stream().filter(was::contains).toList());
	}

	private List<ResultPage.SumLine> sum(List<QuestionPage.Given> given, Answers answers) {
		return given.stream().map((line) -> {
			List<String> named = answer(line.question(), answers).map(Answer::frameworks).orElse(List.of());
			return new ResultPage.SumLine(line,
					this.guide.compares().stream().map((id) -> named.contains(id) ? 1 : 0).toList());
		}).toList();
	}

	private static Optional<Answer> answer(Question question, Answers answers) {
		return question.answer(String.valueOf(answers.chosen().get(question.id())));
	}

	private static List<Boolean> left(Decision decision, Answers answers) {
		return answers.musts().isEmpty() ? List.of()
				: decision.standings().stream().map((standing) -> !standing.excluded()).toList();
	}

	private List<ResultPage.Side> sides(Decision decision, Answers answers, boolean reasons) {
		return decision.standings()
			.stream()
			.filter((standing) -> decision.recommended().contains(standing.framework()))
			.map((standing) -> new ResultPage.Side(named(standing.framework()),
					lines(reasons ? standing.supporting() : standing.against(), answers)))
			.filter((side) -> !side.lines().isEmpty())
			.toList();
	}

	private List<ResultPage.ReasonLine> lines(List<String> ids, Answers answers) {
		return ids.stream()
			.flatMap((id) -> this.wizard.question(id).stream())
			.flatMap((question) -> answer(question, answers).map((answer) -> line(question, answer)).stream())
			.toList();
	}

	private ResultPage.ReasonLine line(Question question, Answer answer) {
		Reason reason = answer.reason();
		List<MatrixTable.Row> rows = (reason == null) ? List.of()
				: reason.rows().stream().map(this.matrix::row).filter(Objects::nonNull).toList();
		return new ResultPage.ReasonLine(question.text().text(), answer.text().text(),
				(reason == null) ? "" : reason.text().html(), rows);
	}

	private List<ResultPage.ChangeLine> changes(Decision decision, Answers answers) {
		return decision.changes()
			.stream()
			.flatMap((change) -> this.wizard.question(change.question()).stream().map((question) -> {
				String answer = question.answer(change.answer())
					.map((found) -> found.text().text())
					.orElse(change.answer());
				return new ResultPage.ChangeLine(question.text().text(), answer,
						this.words.inSentence(change.outcome(), change.recommended()),
						this.address.of(answers.with(change.question(), change.answer())));
			}))
			.toList();
	}

}
