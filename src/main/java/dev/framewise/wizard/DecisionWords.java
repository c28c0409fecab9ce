package dev.framewise.wizard;

import java.util.List;
import java.util.Map;

import dev.framewise.framework.FrameworkName;

/**
 * Says decisions in words.
 */
final class DecisionWords {

	private final Map<String, FrameworkName> names;

	DecisionWords(Map<String, FrameworkName> names) {
		this.names = names;
	}

	ResultPage.Verdict verdict(Decision decision, Outcome outcome) {
		String winners = names(decision.recommended());
		return switch (outcome) {
			case CLEAR -> new ResultPage.Verdict(outcome.id(), winners,
					points(best(decision)) + ", and none for any other framework that is left.");
			case LEANING ->
				new ResultPage.Verdict(outcome.id(), winners + ", with something to weigh", points(best(decision))
						+ " to " + second(decision) + ". What speaks against it below is what you would give up.");
			case SPLIT -> new ResultPage.Verdict(outcome.id(), winners + " are level",
					points(best(decision)) + " each. What matters more to you decides, or you use them together.");
			case OPEN -> new ResultPage.Verdict(outcome.id(), "Your answers leave it open",
					"No framework that is left has a point: your answers suit either, or you were not sure.");
			case NONE -> new ResultPage.Verdict(outcome.id(), "No framework meets all your musts",
					"Your musts leave nobody. Change one of them, or take its must off.");
		};
	}

	/**
	 * A verdict within a sentence, as {@code One wins clearly}.
	 */
	String inSentence(Outcome outcome, List<String> winners) {
		return switch (outcome) {
			case CLEAR -> names(winners) + " wins clearly";
			case LEANING -> names(winners) + " wins, with something to weigh";
			case SPLIT -> names(winners) + " are level";
			case OPEN -> "it stays open";
			case NONE -> "no framework meets all musts";
		};
	}

	/**
	 * Names joined as in a sentence.
	 */
	String names(List<String> ids) {
		List<String> found = ids.stream().map(this::name).toList();
		int last = found.size() - 1;
		return (last < 1) ? String.join("", found)
				: String.join(", ", found.subList(0, last)) + " and " + found.get(last);
	}

	String name(String id) {
		return this.names.getOrDefault(id, new FrameworkName(id, id)).name();
	}

	private static int best(Decision decision) {
		return left(decision).stream().mapToInt(Standing::score).max().orElse(0);
	}

	private static int second(Decision decision) {
		return left(decision).stream()
			.filter((standing) -> !decision.recommended().contains(standing.framework()))
			.mapToInt(Standing::score)
			.max()
			.orElse(0);
	}

	private static List<Standing> left(Decision decision) {
		return decision.standings().stream().filter((standing) -> !standing.excluded()).toList();
	}

	private static String points(int points) {
		return (points == 1) ? "1 point" : points + " points";
	}

}
