package dev.framewise.advice;

import java.util.List;

/**
 * What a guide says for each framework it compares.
 *
 * @param reasons reasons to choose it
 * @param examples where it shines
 * @param quickstarts how to start
 * @param learning how it is learnt, step by step
 * @param roles who picks what
 * @param both how to use several together, safe HTML; empty where the guide does not say
 */
public record Advice(List<Statement> reasons, List<Statement> examples, List<Quickstart> quickstarts,
		List<LearningStep> learning, List<Role> roles, String both) {

	/**
	 * Advice; the lists are copied.
	 */
	public Advice {
		reasons = List.copyOf(reasons);
		examples = List.copyOf(examples);
		quickstarts = List.copyOf(quickstarts);
		learning = List.copyOf(learning);
		roles = List.copyOf(roles);
	}

	/**
	 * What a guide without any such section says.
	 * @return no advice
	 */
	public static Advice none() {
		return new Advice(List.of(), List.of(), List.of(), List.of(), List.of(), "");
	}

	/**
	 * What is said for one framework alone, with the roles that pick it.
	 * @param framework id of the framework
	 * @return its part
	 */
	public Advice of(String framework) {
		return new Advice(this.reasons.stream().filter((reason) -> reason.framework().equals(framework)).toList(),
				this.examples.stream().filter((example) -> example.framework().equals(framework)).toList(),
				this.quickstarts.stream().filter((start) -> start.framework().equals(framework)).toList(),
				this.learning.stream().filter((step) -> step.framework().equals(framework)).toList(),
				this.roles.stream().filter((role) -> role.frameworks().contains(framework)).toList(), "");
	}

}
