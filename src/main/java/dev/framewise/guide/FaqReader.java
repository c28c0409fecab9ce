package dev.framewise.guide;

import java.util.List;

import dev.framewise.markdown.MarkdownDocument;
import dev.framewise.markdown.Section;
import dev.framewise.markdown.SectionKind;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;

/**
 * Reads FAQ sections: sub-headings are questions, the text below answers.
 */
final class FaqReader {

	private FaqReader() {
	}

	static List<FaqEntry> read(MarkdownDocument body, Problems problems) {
		return body.sections(SectionKind.FAQ).stream().flatMap((section) -> read(section, problems).stream()).toList();
	}

	private static List<FaqEntry> read(Section section, Problems problems) {
		List<Section> questions = section.subsections();
		if (questions.isEmpty()) {
			problems.add(section.heading().place(), ProblemCode.SECTION_CONTENT,
					"A section '.faq' holds sub-headings that are questions, with answers below.");
		}
		questions.stream()
			.filter((question) -> question.html().isBlank())
			.forEach((question) -> problems.add(question.heading().place(), ProblemCode.SECTION_CONTENT,
					"This question of the FAQ needs an answer below it."));
		return questions.stream()
			.map((question) -> new FaqEntry(question.heading().id(), question.heading().text().text(), question.html()))
			.toList();
	}

}
