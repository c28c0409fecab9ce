package dev.framewise.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.framewise.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the Markdown of a page must say otherwise than its source.
 */
final class TwinReader {

	private static final Pattern ATTRIBUTES = Pattern
		.compile("[ \\t]*\\{[^{}\n]*}(?=[ \\t]*(?:\\[\\^[^\\]\n]*][ \\t]*)*$)");

	private static final Pattern ARROW = Pattern.compile("→|->");

	private static final Pattern MARKERS = Pattern.compile("[^>\\s]");

	private final SourceFile file;

	private final MarkdownPage page;

	private final LinkAddresses addresses;

	private final HeadingIds headings;

	private final CodeReader code;

	private final List<Twin.Edit> edits = new ArrayList<>();

	TwinReader(SourceFile file, MarkdownPage page, HeadingIds headings, CodeReader code) {
		this.file = file;
		this.page = page;
		this.addresses = new LinkAddresses(file.path(), page.address());
		this.headings = headings;
		this.code = code;
	}

	Twin read(Node document) {
		SectionKind kind = null;
		int level = 0;
		for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
			if (block instanceof Heading heading) {
				SectionKind own = this.headings.text(heading).kind().orElse(null);
				if (own != null || heading.getLevel() <= level) {
					kind = own;
					level = (own != null) ? heading.getLevel() : 0;
				}
			}
			cutOfSection(block, kind);
			visit(block);
		}
		this.edits.sort(Comparator.comparingInt(Twin.Edit::start).thenComparingInt(Twin.Edit::end));
		return new Twin(this.file.text(), this.edits);
	}

	private void cutOfSection(Node block, @Nullable SectionKind kind) {
		if (kind == SectionKind.MATRIX) {
			block.getDescendants().forEach((node) -> {
				if (node instanceof TableRow row && row.getParent() instanceof TableBody
						&& row.getFirstChild() instanceof TableCell label) {
					cut(label.getText());
				}
			});
		}
		else if (kind == SectionKind.WIZARD && block instanceof OrderedList questions) {
			questions.getChildren().forEach(this::cutOfQuestion);
		}
	}

	private void cutOfQuestion(Node question) {
		if (question.getFirstChild() instanceof Paragraph text) {
			cut(firstLine(text.getChars()));
		}
		question.getDescendants().forEach((node) -> {
			if (node instanceof ListItem answer && answer.getFirstChild() instanceof Paragraph text) {
				Matcher arrow = ARROW.matcher(text.getChars());
				if (arrow.find()) {
					cut(text.getChars().subSequence(0, arrow.start()));
				}
			}
		});
	}

	private static BasedSequence firstLine(BasedSequence text) {
		int end = text.indexOf('\n');
		return text.subSequence(0, (end < 0) ? text.length() : end).trimEnd();
	}

	/**
	 * Takes the attributes off the end of a text.
	 */
	private void cut(BasedSequence text) {
		BasedSequence stripped = text.trimEnd();
		Matcher attributes = ATTRIBUTES.matcher(stripped);
		int start = -1;
		int end = -1;
		while (attributes.find()) {
			start = attributes.start();
			end = attributes.end();
		}
		if (start >= 0) {
			edit(stripped.getStartOffset() + start, stripped.getStartOffset() + end, "");
		}
	}

	private void visit(Node node) {
		if (node instanceof Heading heading) {
			cut(heading.getText());
		}
		else if (node instanceof FencedCodeBlock fence) {
			fence(fence);
		}
		else if (node instanceof Reference definition) {
			address(definition.getUrl());
		}
		else if (node instanceof InlineLinkNode link && !(node instanceof DelimitedLinkNode)) {
			link(link, link.getUrl(), link.getText());
		}
		else if (node instanceof RefNode reference && reference.getReferenceNode(reference.getDocument()) != null) {
			link(reference, BasedSequence.NULL,
					reference.getText().isNull() ? reference.getReference() : reference.getText());
		}
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			visit(child);
		}
	}

	/**
	 * A link that leads nowhere is its text, as on the page.
	 */
	private void link(Node node, BasedSequence url, BasedSequence text) {
		boolean image = node instanceof Image || node instanceof ImageRef;
		String written = (node instanceof RefNode reference) ? definition(reference) : url.unescape();
		Optional<LinkAddresses.Target> target = this.addresses.resolve(written)
			.filter((found) -> !image || found.address().contains("/files/"));
		if (target.isEmpty() || this.page.broken().contains(this.file.place(node.getStartOffset()))) {
			edit(node.getStartOffset(), text.getStartOffset(), "");
			edit(text.getEndOffset(), node.getEndOffset(), "");
		}
		else if (!(node instanceof RefNode)) {
			address(url);
		}
	}

	private static String definition(RefNode reference) {
		LinkNodeBase found = reference.getReferenceNode(reference.getDocument());
		return (found == null) ? "" : found.getUrl().unescape();
	}

	private void address(BasedSequence url) {
		this.addresses.resolve(url.unescape())
			.filter(LinkAddresses.Target::local)
			.ifPresent((target) -> edit(url.getStartOffset(), url.getEndOffset(),
					Twin.BASE + target.href().replace("(", "%28").replace(")", "%29")));
	}

	/**
	 * Code from a file stands in the block; of the attributes only the title says
	 * anything to those who read the Markdown.
	 */
	private void fence(FencedCodeBlock fence) {
		Block.Measurement drawn = this.code.drawn(fence);
		if (drawn != null) {
			figure(fence, drawn);
			return;
		}
		Block.Code included = this.code.included(fence);
		if (included == null) {
			return;
		}
		String text = included.text().replace("\r\n", "\n");
		String ticks = ticks(text);
		String title = (included.title() == null) ? "" : " title=\"" + included.title() + "\"";
		String indent = indent(fence.getStartOffset());
		StringBuilder block = new StringBuilder(ticks).append(included.language()).append(title);
		(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).lines()
			.forEach((line) -> block.append('\n').append(indent).append(line));
		block.append('\n').append(indent).append(ticks);
		edit(fence.getStartOffset(), fence.getChars().trimEnd().getEndOffset(), block.toString());
	}

	/**
	 * What a figure shows stands there in words and a table.
	 */
	private void figure(FencedCodeBlock fence, Block.Measurement drawn) {
		String indent = indent(fence.getStartOffset());
		String text = drawn.markdown().strip().replace("](/", "](" + Twin.BASE + "/").replace("\n", "\n" + indent);
		edit(fence.getStartOffset(), fence.getChars().trimEnd().getEndOffset(), text);
	}

	/**
	 * As many back quotes as no line of the code has.
	 */
	private static String ticks(String text) {
		String ticks = "```";
		while (text.contains(ticks)) {
			ticks += "`";
		}
		return ticks;
	}

	/**
	 * What stands before a block on its lines, where it is in a list or a quotation.
	 */
	private String indent(int offset) {
		int start = this.file.text().lastIndexOf('\n', offset - 1) + 1;
		return MARKERS.matcher(this.file.text().substring(start, offset)).replaceAll(" ");
	}

	private void edit(int start, int end, String text) {
		if (start < end || !text.isEmpty()) {
			this.edits.add(new Twin.Edit(start, end, text));
		}
	}

}
