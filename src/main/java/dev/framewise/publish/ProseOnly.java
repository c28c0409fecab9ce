package dev.framewise.publish;

import dev.framewise.markdown.MarkdownDocument;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;

/**
 * Names active sections where they mean nothing: in portraits of frameworks and authors.
 */
final class ProseOnly {

	private ProseOnly() {
	}

	static void check(MarkdownDocument body, Problems problems) {
		body.sections()
			.map((section) -> section.heading())
			.filter((heading) -> heading.kind() != null)
			.forEach((heading) -> {
				problems.add(heading.attributes().place("."), ProblemCode.NEEDS_COMPARES,
						"A section with a class means something only in a guide.");
			});
	}

}
