package dev.framewise.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.source.Limits;
import dev.framewise.source.SourceFile;

/**
 * Reads GitHub-flavoured Markdown. Raw HTML comes out as text; of what editors write,
 * only ids become attributes.
 */
public final class MarkdownParser {

	private static final Parser PARSER = Parser
		.builder(new MutableDataSet()
			.set(Parser.EXTENSIONS,
					List.of(TablesExtension.create(), StrikethroughExtension.create(), TaskListExtension.create(),
							FootnoteExtension.create()))
			.set(TablesExtension.COLUMN_SPANS, false)
			.set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
			.set(TablesExtension.MIN_HEADER_ROWS, 1)
			.set(TablesExtension.MAX_HEADER_ROWS, 1)
			.set(TablesExtension.APPEND_MISSING_COLUMNS, false)
			.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
			.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true))
		.postProcessorFactory(new BareLinks.Factory())
		.build();

	private final Limits limits;

	private final Worker worker;

	/**
	 * A parser.
	 * @param limits what a file may ask of the machine
	 */
	public MarkdownParser(Limits limits) {
		this.limits = limits;
		this.worker = new Worker(limits);
	}

	/**
	 * Reads a body.
	 * @param file the file
	 * @param bodyStart index in its text where the body begins
	 * @param page the page it is read for
	 * @param problems takes what is wrong
	 * @return the document, or empty where the body passes a limit
	 */
	public Optional<MarkdownDocument> parse(SourceFile file, int bodyStart, MarkdownPage page, Problems problems) {
		return this.worker.read(file.path(), problems, (own) -> {
			if (!new MarkdownGuard(file, bodyStart, this.limits, own).accepts()) {
				return Optional.empty();
			}
			return Optional.of(read(file, bodyStart, page, own)).filter((read) -> fits(read, own));
		});
	}

	private boolean fits(MarkdownDocument document, Problems problems) {
		long size = document.blocks().stream().mapToLong((block) -> block.html().length()).sum()
				+ document.footnotes().stream().mapToLong((footnote) -> footnote.html().length()).sum();
		if (size > this.limits.pageSize().toBytes()) {
			problems.add(Place.start(document.path()), ProblemCode.LIMIT,
					"The rendered page is larger than " + this.limits.pageSize().toKilobytes() + " KB.");
			return false;
		}
		return true;
	}

	private MarkdownDocument read(SourceFile file, int bodyStart, MarkdownPage page, Problems problems) {
		Document document = PARSER.parse(BasedSequence.of(StoppableText.of(file.text())).subSequence(bodyStart));
		FootnoteNumbers numbers = new FootnoteNumbers(document, file, problems);
		LinkReader links = new LinkReader(file.path(), page, problems);
		InlineReader inlines = new InlineReader(document, file, numbers, links);
		HeadingIds headings = new HeadingIds(document, inlines, problems);
		CodeReader code = new CodeReader(file, page, problems);
		BlockReader blocks = new BlockReader(file, inlines, headings, code,
				new TableReader(file, inlines, this.limits, problems));
		List<Block> body = blocks.read(document);
		List<Footnote> footnotes = footnotes(file, numbers, blocks);
		return new MarkdownDocument(file.path(), body, footnotes, links.references().stream().distinct().toList(),
				headings.all(), new TwinReader(file, page, headings, code).read(document));
	}

	private static List<Footnote> footnotes(SourceFile file, FootnoteNumbers numbers, BlockReader blocks) {
		List<Footnote> footnotes = new ArrayList<>();
		for (FootnoteBlock definition : numbers.definitions()) {
			List<Block> content = blocks.read(definition);
			footnotes.add(footnote(file.place(definition.getStartOffset()), footnotes.size() + 1,
					numbers.occurrences(definition), content));
		}
		return footnotes;
	}

	private static Footnote footnote(Place place, int number, int occurrences, List<Block> content) {
		List<Inline> inlines = content.stream()
			.filter(Block.Paragraph.class::isInstance)
			.map((block) -> ((Block.Paragraph) block).text())
			.toList();
		String text = String.join(" ", inlines.stream().map(Inline::text).toList());
		List<Link> links = inlines.stream().flatMap((inline) -> inline.links().stream()).toList();
		boolean single = content.size() == 1 && inlines.size() == 1;
		String html = single ? inlines.get(0).html() : BlockReader.html(content);
		return new Footnote(place, number, occurrences, text, html, links);
	}

}
