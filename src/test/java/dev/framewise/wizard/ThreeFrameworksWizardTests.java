package dev.framewise.wizard;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of a wizard with three frameworks and five questions against the rule.
 */
@ThreeFrameworksSite
class ThreeFrameworksWizardTests {

	private static final String SLUG = "alder-birch-cedar";

	private static final List<String> FRAMEWORKS = List.of("alder", "birch", "cedar");

	private final Visitor visitor;

	private final Wizard wizard;

	@Autowired
	ThreeFrameworksWizardTests(@LocalServerPort int port, WizardStore wizards) {
		this.visitor = new Visitor(port);
		this.wizard = wizards.find(SLUG).orElseThrow();
	}

	@Test
	void thePageOfEveryCombinationAgreesWithTheRule() {
		List<Map<String, String>> combinations = combinations();
		assertThat(combinations).hasSize(2 * 2 * 4 * 3 * 2);
		combinations.forEach((chosen) -> assertAgrees(new Answers(chosen, Set.of())));
	}

	@Test
	void soDoesThePageOfCombinationsWithMustsAndUnsureAnswers() {
		Random random = new Random(2026);
		for (int i = 0; i < 60; i++) {
			Map<String, String> chosen = new LinkedHashMap<>();
			this.wizard.questions().forEach((question) -> {
				List<String> ids = new ArrayList<>(question.answers().stream().map(Answer::id).toList());
				ids.add(Answers.UNSURE);
				chosen.put(question.id(), ids.get(random.nextInt(ids.size())));
			});
			assertAgrees(new Answers(chosen,
					chosen.keySet().stream().filter((id) -> random.nextInt(3) == 0).collect(Collectors.toSet())));
		}
	}

	@Test
	void eachQuestionSaysWhatItsAnswersSpeakFor() {
		for (Question question : this.wizard.questions()) {
			Map<String, String> others = new LinkedHashMap<>();
			this.wizard.questions()
				.stream()
				.filter((other) -> other != question)
				.forEach((other) -> others.put(other.id(), "unsure"));
			Document page = this.visitor
				.page(new WizardAddress("/guides/" + SLUG + "/wizard").of(new Answers(others, Set.of())));
			List<String> said = page.select(".why li").eachText();
			assertThat(said).hasSameSizeAs(question.answers());
			for (int i = 0; i < said.size(); i++) {
				Answer answer = question.answers().get(i);
				assertThat(said.get(i)).contains(answer.text().text());
				if (answer.frameworks().isEmpty()) {
					assertThat(said.get(i)).contains("speaks for none of them");
				}
				if (answer.reason() != null) {
					assertThat(said.get(i)).contains(answer.reason().text().text());
				}
			}
		}
	}

	@Test
	void theMapHoldsEveryCombinationWithWhatTheRuleGives() {
		Document map = this.visitor.page("/guides/" + SLUG + "/wizard/map");
		assertThat(map.select("table.combinations")).hasSize(1);
		assertThat(map.text()).contains("With “Not sure” there are 540 combinations in all");
		List<Element> rows = map.select("table.combinations tbody tr");
		List<Map<String, String>> combinations = combinations();
		assertThat(rows).hasSize(combinations.size());
		for (int i = 0; i < rows.size(); i++) {
			Answers answers = new Answers(combinations.get(i), Set.of());
			Decision decision = DecisionRule.decide(this.wizard, FRAMEWORKS, answers);
			assertThat(rows.get(i).select("a").attr("href"))
				.isEqualTo(new WizardAddress("/guides/" + SLUG + "/wizard").of(answers));
			assertThat(rows.get(i).select("td.number").eachText().stream().map(Integer::valueOf))
				.isEqualTo(decision.standings().stream().map(Standing::score).toList());
		}
	}

	private void assertAgrees(Answers answers) {
		Decision decision = DecisionRule.decide(this.wizard, FRAMEWORKS, answers);
		String path = new WizardAddress("/guides/" + SLUG + "/wizard").of(answers);
		Document page = this.visitor.page(path);
		ResultReader result = ResultReader.of(page);
		assertThat(result.outcome()).as(path).isEqualToIgnoringCase(decision.outcome().id());
		assertThat(result.totals()).as(path).isEqualTo(decision.standings().stream().map(Standing::score).toList());
		assertThat(URLDecoder.decode(result.share(), StandardCharsets.UTF_8)).as(path)
			.endsWith("was=" + (decision.recommended().isEmpty() ? decision.outcome().id()
					: String.join(",", decision.recommended())));
		assertThat(result.changes()).as(path)
			.isEqualTo(decision.changes()
				.stream()
				.map((change) -> new WizardAddress("/guides/" + SLUG + "/wizard")
					.of(answers.with(change.question(), change.answer())))
				.toList());
		assertThat(page.getElementById("page:both") != null).as(path).isEqualTo(decision.outcome() == Outcome.SPLIT);
		assertThat(page.getElementById("page:conflict") != null).as(path).isEqualTo(decision.outcome() == Outcome.NONE);
	}

	private List<Map<String, String>> combinations() {
		List<Map<String, String>> all = List.of(Map.of());
		for (Question question : this.wizard.questions()) {
			all = all.stream()
				.flatMap((before) -> question.answers().stream().map((answer) -> with(before, question, answer)))
				.toList();
		}
		return all;
	}

	private static Map<String, String> with(Map<String, String> before, Question question, Answer answer) {
		Map<String, String> chosen = new LinkedHashMap<>(before);
		chosen.put(question.id(), answer.id());
		return chosen;
	}

}
