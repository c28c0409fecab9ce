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

	/**
	 * A bio stands on every article of its author, so nobody would draw its footnotes.
	 */
	static void checkBio(MarkdownDocument body, Problems problems) {
		check(body, problems);
		body.footnotes()
			.forEach((footnote) -> problems.add(footnote.place(), ProblemCode.SECTION_CONTENT,
					"A bio has no footnotes; say it in the text."));
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
