package dev.framewise.command;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.framewise.framework.FrameworkName;

/**
 * Three questions to start from. Any framework can be the only winner, and each answer
 * can change the outcome, however many frameworks there are: where they are more than
 * answers, the first two questions share them out so that each pair of answers has one
 * framework in common at most.
 *
 * @param compared the frameworks in the order of columns
 */
record StarterWizard(List<FrameworkName> compared) {

	/** Leaves room for one answer that names nobody. */
	private static final int MOST_ANSWERS = 7;

	String text() {
		boolean one = this.compared.size() <= MOST_ANSWERS;
		return """
				## Decision {.wizard}

				1. Which need weighs most? {#need}
				   Name the needs that set them apart, one for each answer.
				%s
				2. Which one does the team know? {#team}
				   Help that stands here is shown below the question.
				%s
				   - None of them → either
				3. Is there a condition that only %s meets? {#condition}
				   - Yes → %s (say why)
				   - No → either

				Say what else to weigh before deciding.
				""".formatted(answers((index) -> index % MOST_ANSWERS, StarterWizard::need),
				answers((index) -> one ? index : index / MOST_ANSWERS, StarterWizard::knowledge),
				this.compared.get(0).name(), this.compared.get(0).name());
	}

	private String answers(IntUnaryOperator groupOf, Function<List<FrameworkName>, String> answer) {
		return IntStream.range(0, MOST_ANSWERS)
			.mapToObj((group) -> IntStream.range(0, this.compared.size())
				.filter((index) -> groupOf.applyAsInt(index) == group)
				.mapToObj(this.compared::get)
				.toList())
			.filter((group) -> !group.isEmpty())
			.map(answer)
			.collect(Collectors.joining("\n"));
	}

	private static String need(List<FrameworkName> group) {
		return "   - What " + names(group, " and ") + " does best {#need-" + group.get(0).id() + "} → "
				+ names(group, ", ")
				+ " (say why; a link to a row, as to its [type](#row-type), brings the row's values with it)";
	}

	private static String knowledge(List<FrameworkName> group) {
		return "   - It knows " + names(group, " or ") + " {#knows-" + group.get(0).id() + "} → " + names(group, ", ")
				+ " (nothing has to be learnt first)";
	}

	private static String names(List<FrameworkName> group, String joint) {
		return group.stream().map(FrameworkName::name).collect(Collectors.joining(joint));
	}

}
