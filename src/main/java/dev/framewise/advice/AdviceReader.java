package dev.framewise.advice;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.framework.ComparedFrameworks;
import dev.framewise.framework.FrameworkName;
import dev.framewise.guide.LearningItem;
import dev.framewise.markdown.Block;
import dev.framewise.markdown.Inline;
import dev.framewise.markdown.MarkdownDocument;
import dev.framewise.markdown.RichText;
import dev.framewise.markdown.Section;
import dev.framewise.markdown.SectionKind;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;

/**
 * Reads the sections that say something for one framework, and who picks what.
 */
public final class AdviceReader {

	private final ComparedFrameworks compared;

	private final Problems problems;

	/**
	 * A reader for one guide.
	 * @param compared the frameworks the guide compares
	 * @param problems takes what is wrong
	 */
	public AdviceReader(ComparedFrameworks compared, Problems problems) {
		this.compared = compared;
		this.problems = problems;
	}

	/**
	 * Reads a guide's advice.
	 * @param body the guide's body
	 * @return its advice; not to be used where a problem holds the file back
	 */
	public Advice read(MarkdownDocument body) {
		return new Advice(items(body, SectionKind.CHOOSE, AdviceReader::statement),
				items(body, SectionKind.EXAMPLES, AdviceReader::statement), quickstarts(body),
				items(body, SectionKind.LEARNING, AdviceReader::step), roles(body), both(body));
	}

	private <T> List<T> items(MarkdownDocument body, SectionKind kind, BiFunction<String, Block.Item, T> reader) {
		return sections(body, kind).flatMap((section) -> items(section, kind, reader)).toList();
	}

	private <T> Stream<T> items(Section section, SectionKind kind, BiFunction<String, Block.Item, T> reader) {
		List<Block.Item> items = section.blocks(Block.Items.class)
			.stream()
			.flatMap((list) -> list.items().stream())
			.toList();
		if (items.isEmpty()) {
			this.problems.add(section.heading().place(), ProblemCode.SECTION_CONTENT,
					"A section '." + kind.id() + "' holds a list.");
		}
		String framework = String.valueOf(section.heading().framework());
		return items.stream().map((item) -> reader.apply(framework, item));
	}

	/**
	 * The sections of a kind that name a compared framework; the others are named as
	 * problems.
	 */
	private Stream<Section> sections(MarkdownDocument body, SectionKind kind) {
		return body.sections(kind)
			.stream()
			.filter((section) -> section.heading().framework() != null)
			.peek((section) -> {
				String framework = String.valueOf(section.heading().framework());
				if (!this.compared.ids().contains(framework)) {
					this.problems.addUnknown(section.heading().attributes().place("framework"),
							ProblemCode.NOT_COMPARED, "The guide does not compare '" + framework + "'; it compares "
									+ String.join(", ", this.compared.ids()) + ".",
							framework, this.compared.ids());
				}
			});
	}

	private static Statement statement(String framework, Block.Item item) {
		return new Statement(framework, text(item));
	}

	private static LearningStep step(String framework, Block.Item item) {
		return LearningItem.of(item).map((read) -> {
			RichText first = read.what().richText();
			return new LearningStep(framework, read.when().text(),
					new RichText(first.text(), first.html() + item.quotedRest()));
		}).orElseGet(() -> new LearningStep(framework, "", text(item)));
	}

	private List<Quickstart> quickstarts(MarkdownDocument body) {
		return sections(body, SectionKind.QUICKSTART).map(this::quickstart).toList();
	}

	private Quickstart quickstart(Section section) {
		List<Block.Code> code = section.blocks(Block.Code.class);
		if (code.isEmpty()) {
			this.problems.add(section.heading().place(), ProblemCode.SECTION_CONTENT,
					"A section '.quickstart' holds a code block.");
		}
		return new Quickstart(String.valueOf(section.heading().framework()),
				code.stream().map(Block::html).collect(Collectors.joining("\n")));
	}

	private List<Role> roles(MarkdownDocument body) {
		return body.sections(SectionKind.ROLES).stream().flatMap((section) -> {
			List<Block.Table> tables = section.blocks(Block.Table.class);
			if (tables.size() != 1 || tables.get(0).header().size() < 2 || tables.get(0).rows().isEmpty()) {
				this.problems.add(section.heading().place(), ProblemCode.SECTION_CONTENT,
						"A section '.roles' holds one table: roles in the first column, frameworks in the last.");
				return Stream.empty();
			}
			int columns = tables.get(0).header().size();
			return tables.get(0).rows().stream().flatMap((row) -> role(row, columns).stream());
		}).toList();
	}

	private Optional<Role> role(List<Inline> row, int columns) {
		if (row.size() != columns) {
			this.problems.add(row.get(0).place(), ProblemCode.SECTION_CONTENT,
					"This row has " + row.size() + " cells; the header has " + columns + ".");
			return Optional.empty();
		}
		Inline pick = row.get(columns - 1);
		List<String> mentioned = this.compared.mentionedIn(pick.text());
		List<String> frameworks = mentioned.isEmpty() ? this.compared.unnamed().map(FrameworkName::id).stream().toList()
				: mentioned;
		if (frameworks.isEmpty()) {
			this.problems.addUnknown(pick.place(), ProblemCode.NOT_COMPARED,
					"'" + pick.text() + "' names none of the compared frameworks: " + this.compared.inWords() + ".",
					pick.text(), this.compared.words());
		}
		return Optional.of(new Role(row.get(0).richText(), pick.richText(), frameworks));
	}

	private String both(MarkdownDocument body) {
		return body.sections(SectionKind.BOTH).stream().map(this::both).findFirst().orElse("");
	}

	private String both(Section section) {
		if (section.html().isBlank()) {
			this.problems.add(section.heading().place(), ProblemCode.SECTION_CONTENT,
					"A section '.both' needs a text: how to use several together.");
		}
		return section.html();
	}

	private static Optional<Inline> first(Block.Item item) {
		return item.blocks()
			.stream()
			.limit(1)
			.filter(Block.Paragraph.class::isInstance)
			.map((block) -> ((Block.Paragraph) block).text())
			.findFirst();
	}

	/**
	 * A lone paragraph without its footnote references; anything longer as it is.
	 */
	private static RichText text(Block.Item item) {
		RichText first = first(item).map(Inline::richText).orElse(RichText.of(""));
		return (item.blocks().size() == 1) ? first : new RichText(first.text(), item.quoted());
	}

}
