package dev.framewise.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.framewise.framework.FrameworkName;
import dev.framewise.guide.Guide;

/**
 * Prepares the map of all combinations: every one where they are few, else how many come
 * to what.
 */
final class WizardMaps {

	/** So many rows can still be read. */
	static final int MOST_ROWS = 100;

	private final Guide.Facts guide;

	private final Wizard wizard;

	private final Map<String, FrameworkName> names;

	private final DecisionWords words;

	private final WizardAddress address;

	WizardMaps(Guide.Facts guide, Wizard wizard, Map<String, FrameworkName> names) {
		this.guide = guide;
		this.wizard = wizard;
		this.names = names;
		this.words = new DecisionWords(names);
		this.address = new WizardAddress("/guides/" + guide.slug() + "/wizard");
	}

	/**
	 * The map.
	 * @param yours the answers of the reader, or none
	 */
	WizardMapPage page(Answers yours) {
		long combinations = OutcomeMap.combinations(this.wizard);
		long withUnsure = this.wizard.questions()
			.stream()
			.mapToLong((question) -> question.answers().size() + 1)
			.reduce(1, (product, answers) -> product * answers);
		List<WizardMapPage.Line> written = (combinations <= MOST_ROWS) ? lines(false, yours) : List.of();
		List<WizardMapPage.Line> unsure = (withUnsure <= MOST_ROWS) ? lines(true, yours) : List.of();
		return new WizardMapPage(this.guide, this.wizard.questions(), List.copyOf(this.names.values()), combinations,
				withUnsure, verdicts(), written, unsure, written.isEmpty() ? answers() : List.of(),
				this.address.path());
	}

	private List<WizardMapPage.Line> lines(boolean unsure, Answers yours) {
		List<WizardMapPage.Line> lines = new ArrayList<>();
		for (Combination combination : Combination.all(this.wizard, this.guide.compares(), unsure)) {
			if (combination.isUnsure() == unsure) {
				lines.add(line(lines.size() + 1, combination, yours));
			}
		}
		return lines;
	}

	private WizardMapPage.Line line(int number, Combination combination, Answers yours) {
		Answers answers = combination.answers();
		return new WizardMapPage.Line(number,
				this.wizard.questions().stream().map((question) -> QuestionPages.inWords(question, answers)).toList(),
				combination.points(), inWords(combination.verdict()), this.address.of(answers),
				answers.chosen().equals(yours.chosen()));
	}

	private String inWords(Verdict verdict) {
		return this.words.inSentence(verdict.outcome(), verdict.winners());
	}

	/**
	 * The verdicts, the most frequent first.
	 */
	private List<WizardMapPage.VerdictLine> verdicts() {
		List<Verdict> all = OutcomeMap.of(this.wizard, this.guide.compares())
			.map(OutcomeMap::verdicts)
			.orElse(List.of());
		Map<Verdict, Integer> counts = new LinkedHashMap<>();
		all.forEach((verdict) -> counts.merge(verdict, 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.map((entry) -> new WizardMapPage.VerdictLine(inWords(entry.getKey()), entry.getValue(),
					this.address.of(combination(all.indexOf(entry.getKey())))))
			.sorted(Comparator.comparing(WizardMapPage.VerdictLine::count).reversed())
			.toList();
	}

	/**
	 * The answers of the combination at a place in the map.
	 */
	private Answers combination(int place) {
		List<Question> questions = this.wizard.questions();
		int rest = place;
		Map<String, String> backwards = new LinkedHashMap<>();
		for (int i = questions.size() - 1; i >= 0; i--) {
			List<Answer> answers = questions.get(i).answers();
			backwards.put(questions.get(i).id(), answers.get(rest % answers.size()).id());
			rest /= answers.size();
		}
		Map<String, String> chosen = new LinkedHashMap<>();
		questions.forEach((question) -> chosen.put(question.id(), String.valueOf(backwards.get(question.id()))));
		return new Answers(chosen, Set.of());
	}

	private List<WizardMapPage.AnswerLine> answers() {
		List<WizardMapPage.AnswerLine> lines = new ArrayList<>();
		for (Question question : this.wizard.questions()) {
			for (Answer answer : question.answers()) {
				boolean first = answer == question.answers().get(0);
				lines.add(new WizardMapPage.AnswerLine(first ? question.text().text() : "", answer.text().text(),
						answer.frameworks().isEmpty() ? "nobody" : this.words.names(answer.frameworks())));
			}
		}
		return lines;
	}

}
