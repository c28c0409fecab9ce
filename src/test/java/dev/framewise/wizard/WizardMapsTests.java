package dev.framewise.wizard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import dev.framewise.framework.FrameworkName;
import dev.framewise.guide.Guide;
import dev.framewise.markdown.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Maps of wizards of any size.
 */
class WizardMapsTests {

	private static final Guide.Facts GUIDE = new Guide.Facts("pick", "Pick", "Pick one.", LocalDate.of(2026, 1, 1),
			null, "ed", List.of(), List.of("a", "b"), false, false, true);

	private static final Map<String, FrameworkName> NAMES = Map.of("a", new FrameworkName("a", "A"), "b",
			new FrameworkName("b", "B"));

	@ParameterizedTest
	@CsvSource({ "1, 2, 1", "4, 16, 65", "6, 64, 0", "7, 0, 0", "12, 0, 0" })
	void aMapIsNeverLongerThanCanBeRead(int questions, int written, int unsure) {
		WizardMapPage page = page(questions);
		assertThat(page.written()).hasSize(written);
		assertThat(page.unsure()).hasSize(unsure);
		assertThat(page.combinations()).isEqualTo(1L << questions);
		assertThat(page.verdicts().stream().mapToInt(WizardMapPage.VerdictLine::count).sum()).isEqualTo(1 << questions);
		assertThat(page.answers()).hasSize((written == 0) ? 2 * questions : 0);
	}

	@Test
	void anExampleComesToItsVerdict() {
		Wizard wizard = wizard(7, 2);
		for (WizardMapPage.VerdictLine line : new WizardMaps(GUIDE, wizard, NAMES).page(Answers.none()).verdicts()) {
			Map<String, String> chosen = new LinkedHashMap<>();
			for (String pair : line.example().replaceFirst(".*\\?", "").split("&")) {
				chosen.put(pair.split("=")[0], pair.split("=")[1]);
			}
			Decision decision = DecisionRule.decide(wizard, List.of("a", "b"), new Answers(chosen, Set.of()));
			assertThat(new DecisionWords(NAMES).inSentence(decision.outcome(), decision.recommended()))
				.isEqualTo(line.verdict());
		}
	}

	@Test
	void whereEvenCountingWouldTakeTooLongTheAnswersRemain() {
		WizardMapPage page = new WizardMaps(GUIDE, wizard(12, 8), NAMES).page(Answers.none());
		assertThat(page.combinations()).isEqualTo(68_719_476_736L);
		assertThat(page.verdicts()).isEmpty();
		assertThat(page.answers()).hasSize(96);
	}

	private static WizardMapPage page(int questions) {
		return new WizardMaps(GUIDE, wizard(questions, 2), NAMES).page(Answers.none());
	}

	private static Wizard wizard(int questions, int answers) {
		return new Wizard(IntStream.rangeClosed(1, questions)
			.mapToObj((number) -> new Question("q" + number, RichText.of("Question " + number + "?"), null,
					IntStream.rangeClosed(1, answers)
						.mapToObj((answer) -> new Answer("a" + answer, RichText.of("Answer " + answer),
								List.of((answer % 2 == 0) ? "a" : "b"), null))
						.toList()))
			.toList());
	}

}
