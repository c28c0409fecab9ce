package dev.framewise.wizard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.framewise.framework.ComparedFrameworks;
import dev.framewise.markdown.AttributeList;
import dev.framewise.markdown.Block;
import dev.framewise.markdown.Inline;
import dev.framewise.markdown.MarkdownDocument;
import dev.framewise.markdown.RichText;
import dev.framewise.markdown.Section;
import dev.framewise.markdown.SectionKind;
import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.source.Id;

/**
 * Reads the {@code .wizard} section of a guide: an ordered list of questions.
 */
public final class WizardReader {

	private final ComparedFrameworks compared;

	private final AnswerReader answers;

	private final Problems problems;

	private final Set<String> ids = new HashSet<>();

	/**
	 * A reader for one guide.
	 * @param compared the frameworks the guide compares
	 * @param address the article's path on this site, to which links at rows lead
	 * @param problems takes what is wrong
	 */
	public WizardReader(ComparedFrameworks compared, String address, Problems problems) {
		this.compared = compared;
		this.problems = problems;
		this.answers = new AnswerReader(compared, address, problems);
	}

	/**
	 * Reads a guide's wizard.
	 * @param body the guide's body
	 * @return its wizard, or empty where it has none or one that cannot be read
	 */
	public Optional<Wizard> read(MarkdownDocument body) {
		return body.sections(SectionKind.WIZARD).stream().findFirst().flatMap(this::read);
	}

	private Optional<Wizard> read(Section section) {
		List<Block.Items> lists = section.blocks(Block.Items.class).stream().filter(Block.Items::ordered).toList();
		if (lists.size() != 1) {
			this.problems.add(section.heading().place(), ProblemCode.SECTION_CONTENT,
					"A section '.wizard' holds one numbered list of questions; this one holds " + lists.size() + ".");
			return Optional.empty();
		}
		List<Block.Item> items = lists.get(0).items();
		if (items.size() > Wizard.MAX_QUESTIONS) {
			this.problems.add(items.get(Wizard.MAX_QUESTIONS).place(), ProblemCode.LIMIT,
					"A wizard has at most " + Wizard.MAX_QUESTIONS + " questions.");
			return Optional.empty();
		}
		List<Optional<Question>> questions = items.stream().map(this::question).toList();
		if (questions.stream().anyMatch(Optional::isEmpty)) {
			return Optional.empty();
		}
		Wizard wizard = new Wizard(questions.stream().flatMap(Optional::stream).toList());
		analyse(wizard, section, items);
		return Optional.of(wizard);
	}

	private Optional<Question> question(Block.Item item) {
		if (item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Block.Paragraph first)) {
			return refuse(item.place(), ProblemCode.WIZARD_SYNTAX, "A question begins with a line of text.");
		}
		int lineEnd = first.text().pattern().indexOf('\n');
		int end = (lineEnd < 0) ? first.text().pattern().length() : lineEnd;
		AttributeList line = AttributeList.cut(first.text().slice(0, end), this.problems);
		String id = line.onlyId(this.problems).orElseGet(() -> Id.slugOf(line.text().text()));
		boolean good = checkId(id, line);
		List<Optional<Answer>> answers = answers(item, line.text().place());
		if (!good || answers.isEmpty() || answers.stream().anyMatch(Optional::isEmpty)) {
			return Optional.empty();
		}
		RichText help = help(first.text().slice(end, first.text().pattern().length()), item);
		return Optional.of(new Question(id, line.text().richText(), help.text().isEmpty() ? null : help,
				answers.stream().flatMap(Optional::stream).toList()));
	}

	private boolean checkId(String id, AttributeList line) {
		if (id.isEmpty()) {
			return refuse(line.text().place(), ProblemCode.NO_ID,
					"The question leaves nothing for an id; give it one, as {#own-id} at the end of its line.")
				.isPresent();
		}
		if (Question.RESERVED_IDS.contains(id)) {
			return refuse(line.place("#"), ProblemCode.WIZARD_SYNTAX,
					"'" + id + "' means something else in addresses and cannot be a question's id.")
				.isPresent();
		}
		return this.ids.add(id) || refuse(line.place("#"), ProblemCode.DUPLICATE_QUESTION,
				"The wizard has a question '" + id + "' already.")
			.isPresent();
	}

	/**
	 * The answers; none where their number is wrong.
	 */
	private List<Optional<Answer>> answers(Block.Item question, Place place) {
		List<Block.Item> items = question.blocks()
			.stream()
			.filter(Block.Items.class::isInstance)
			.flatMap((list) -> ((Block.Items) list).items().stream())
			.toList();
		if (items.size() < Question.MIN_ANSWERS) {
			this.problems.add(place, ProblemCode.TOO_FEW_ANSWERS, "A question has two answers or more; this one has "
					+ items.size() + ". Write each as '- Yes → Framework (reason)'.");
			return List.of();
		}
		if (items.size() > Question.MAX_ANSWERS) {
			this.problems.add(items.get(Question.MAX_ANSWERS).place(), ProblemCode.LIMIT,
					"A question has at most " + Question.MAX_ANSWERS + " answers.");
			return List.of();
		}
		return this.answers.read(items);
	}

	/**
	 * What stands between the question's line and its answers.
	 */
	private static RichText help(Inline restOfParagraph, Block.Item question) {
		List<RichText> parts = new ArrayList<>();
		parts.add(restOfParagraph.richText());
		question.blocks()
			.stream()
			.skip(1)
			.takeWhile((block) -> !(block instanceof Block.Items))
			.forEach((block) -> parts.add((block instanceof Block.Paragraph paragraph) ? paragraph.text().richText()
					: new RichText("", block.html())));
		parts.removeIf((part) -> part.html().isBlank());
		return new RichText(String.join(" ", parts.stream().map(RichText::text).toList()),
				String.join("<br />", parts.stream().map(RichText::html).toList()));
	}

	private void analyse(Wizard wizard, Section section, List<Block.Item> items) {
		WizardAnalysis analysis = WizardAnalysis.of(wizard, this.compared.ids());
		Place heading = section.heading().place();
		if (analysis.leftOut()) {
			this.problems.add(heading, ProblemCode.NOT_ANALYSED,
					"The wizard has more than 20,000 combinations of answers, so it was not analysed.");
		}
		for (String framework : analysis.neverOnlyWinner()) {
			this.problems.add(heading, ProblemCode.NEVER_WINS,
					"No combination of answers makes '" + framework + "' the only winner.");
		}
		for (int i = 0; i < items.size(); i++) {
			String id = wizard.questions().get(i).id();
			if (analysis.idleQuestions().contains(id)) {
				this.problems.add(items.get(i).place(), ProblemCode.NEVER_MATTERS,
						"The answer to '" + id + "' never changes the outcome.");
			}
		}
	}

	private <T> Optional<T> refuse(Place place, ProblemCode code, String message) {
		this.problems.add(place, code, message);
		return Optional.empty();
	}

}
