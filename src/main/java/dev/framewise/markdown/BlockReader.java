package dev.framewise.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.framewise.problem.Place;
import dev.framewise.source.SourceFile;

/**
 * Turns the library's block nodes into {@link Block}s with HTML.
 */
final class BlockReader {

	/** Ids of questions, at the end of a line, and of answers, before an arrow. */
	private static final Pattern WIZARD_ATTRIBUTES = Pattern.compile("[ \\t]*\\{[^{}\\n]*}(?=[ \\t]*(?:\\n|$|→|->))");

	private final SourceFile file;

	private final InlineReader inlines;

	private final HeadingIds headings;

	private final CodeReader code;

	private final TableReader tables;

	/** Level of the heading of the wizard that is being read, or 0. */
	private int wizard;

	BlockReader(SourceFile file, InlineReader inlines, HeadingIds headings, CodeReader code, TableReader tables) {
		this.file = file;
		this.inlines = inlines;
		this.headings = headings;
		this.code = code;
		this.tables = tables;
	}

	List<Block> read(Node parent) {
		List<Block> blocks = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			block(child).ifPresent(blocks::add);
		}
		return blocks;
	}

	private Optional<Block> block(Node node) {
		Place place = this.file.place(node.getStartOffset());
		if (node instanceof Paragraph paragraph) {
			return Optional.of(paragraph(place, paragraph));
		}
		if (node instanceof Heading heading) {
			return Optional.of(heading(place, heading));
		}
		if (node instanceof ListBlock list) {
			return Optional.of(list(place, list));
		}
		if (node instanceof TableBlock table) {
			return Optional.of(this.tables.read(place, table));
		}
		if (node instanceof FencedCodeBlock fenced) {
			return Optional.of(this.code.read(fenced));
		}
		if (node instanceof IndentedCodeBlock indented) {
			return Optional.of(this.code.block(place, "", null, indented.getContentChars().normalizeEOL()));
		}
		return other(place, node);
	}

	private Optional<Block> other(Place place, Node node) {
		if (node instanceof BlockQuote quote) {
			return Optional.of(new Block.Other(place, quote(quote)));
		}
		if (node instanceof ThematicBreak) {
			return Optional.of(new Block.Other(place, "<hr />"));
		}
		if (node instanceof HtmlBlock && !(node instanceof HtmlCommentBlock) && !isComment(node)) {
			return Optional.of(new Block.Other(place, Html.element("p", Html.escape(node.getChars().trim()))));
		}
		return Optional.empty();
	}

	private static boolean isComment(Node node) {
		String html = node.getChars().trim().toString();
		return html.startsWith("<!--") && html.indexOf("-->") == html.length() - 3;
	}

	private Block paragraph(Place place, Paragraph node) {
		Inline text = this.inlines.read(node);
		Inline shown = (this.wizard > 0) ? text.without(WIZARD_ATTRIBUTES) : text;
		boolean tight = node.getParent() instanceof ParagraphItemContainer item
				&& item.isParagraphInTightListItem(node);
		return new Block.Paragraph(place, text, tight ? shown.html() : Html.element("p", shown.html()));
	}

	private Block heading(Place place, Heading node) {
		AttributeList text = this.headings.text(node);
		int level = this.headings.level(node);
		String id = this.headings.id(node);
		if (text.kind().filter(SectionKind.WIZARD::equals).isPresent()) {
			this.wizard = level;
		}
		else if (level <= this.wizard) {
			this.wizard = 0;
		}
		String html = "<h" + level + " id=\"" + Html.escape(id) + "\">" + text.text().html()
				+ this.inlines.permalink(id, text.text().text(), place.line()) + "</h" + level + ">";
		return new Block.Heading(place, level, id, text.text(), text, html);
	}

	private Block list(Place place, ListBlock node) {
		List<Block.Item> items = new ArrayList<>();
		StringBuilder html = new StringBuilder();
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			if (child instanceof ListItem item) {
				items.add(item(item));
				html.append(openItem(item)).append(items.get(items.size() - 1).html()).append("</li>\n");
			}
		}
		boolean ordered = node instanceof OrderedList;
		String list = ordered ? "<ol" + start((OrderedList) node) + ">\n" + html + "</ol>"
				: "<ul" + (isTaskList(node) ? " class=\"task-list\"" : "") + ">\n" + html + "</ul>";
		return new Block.Items(place, ordered, List.copyOf(items), list);
	}

	private static boolean isTaskList(ListBlock list) {
		return list.getFirstChild() instanceof TaskListItem;
	}

	private static String start(OrderedList list) {
		return (list.getStartNumber() == 1) ? "" : " start=\"" + list.getStartNumber() + "\"";
	}

	private static String openItem(ListItem item) {
		if (item instanceof TaskListItem task) {
			boolean done = task.isItemDoneMarker();
			return "<li><input type=\"checkbox\" disabled" + (done ? " checked" : "") + " aria-label=\""
					+ (done ? "Done" : "Open") + "\"> ";
		}
		return "<li>";
	}

	private Block.Item item(ListItem node) {
		List<Block> blocks = read(node);
		Place place = blocks.isEmpty() ? this.file.place(node.getStartOffset()) : blocks.get(0).place();
		return new Block.Item(place, blocks, html(blocks));
	}

	private String quote(BlockQuote quote) {
		Optional<Alert> alert = Alert.of(quote.getFirstChild());
		if (alert.isEmpty()) {
			return Html.element("blockquote", html(read(quote)));
		}
		Inline rest = this.inlines.readAfterFirstLine(quote.getFirstChild());
		List<Block> blocks = read(quote);
		String first = rest.isBlank() ? "" : Html.element("p", rest.html());
		return alert.get().html(first + html(blocks.subList(1, blocks.size())));
	}

	static String html(List<Block> blocks) {
		return blocks.stream().map(Block::html).collect(Collectors.joining("\n"));
	}

}
