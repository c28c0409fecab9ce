package dev.framewise.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.framewise.problem.Place;
import dev.framewise.source.SourceFile;

/**
 * Turns the library's inline nodes into {@link Inline} content.
 */
final class InlineReader {

	private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

	private final Document document;

	private final SourceFile file;

	private final FootnoteNumbers footnotes;

	private final LinkReader links;

	InlineReader(Document document, SourceFile file, FootnoteNumbers footnotes, LinkReader links) {
		this.document = document;
		this.file = file;
		this.footnotes = footnotes;
		this.links = links;
	}

	/**
	 * The content of a node.
	 * @param parent a paragraph, heading or cell
	 * @return its inline content
	 */
	Inline read(Node parent) {
		return read(parent, place(parent));
	}

	/**
	 * The content of a node whose content does not start where the node does.
	 */
	Inline read(Node parent, Place place) {
		return new Inline(place, spans(parent));
	}

	/**
	 * The content of a node after its first line.
	 */
	Inline readAfterFirstLine(Node parent) {
		Inline all = read(parent);
		int end = all.pattern().indexOf('\n');
		return all.slice((end < 0) ? all.pattern().length() : end + 1, all.pattern().length());
	}

	/**
	 * The link at a heading's end.
	 */
	String permalink(String id, String heading, int line) {
		return this.links.permalink(id, heading, line);
	}

	private List<Span> spans(Node parent) {
		List<Span> spans = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			spans.addAll(span(child));
		}
		return spans;
	}

	private List<Span> span(Node node) {
		if (node instanceof Text text) {
			return text(text);
		}
		if (node instanceof TextBase) {
			return spans(node);
		}
		if (node instanceof HtmlInlineComment) {
			return List.of();
		}
		if (node instanceof RefNode reference && this.links.definition(reference, this.document).isEmpty()) {
			return asWritten(reference);
		}
		return List.of(single(node));
	}

	private Span single(Node node) {
		Place place = place(node);
		if (node instanceof SoftLineBreak) {
			return Span.plain(place, "\n");
		}
		if (node instanceof HardLineBreak) {
			return new Span(place, true, "\n", "<br />\n", List.of(), List.of());
		}
		if (node instanceof Code code) {
			return code(place, code);
		}
		if (node instanceof HtmlEntity entity) {
			return opaque(place, Escaping.unescapeHtml(entity.getChars()));
		}
		if (node instanceof Footnote footnote) {
			return footnote(place, footnote);
		}
		return wrapped(place, node);
	}

	private Span wrapped(Place place, Node node) {
		if (node instanceof Emphasis) {
			return element(place, "em", node);
		}
		if (node instanceof StrongEmphasis) {
			return element(place, "strong", node);
		}
		if (node instanceof Strikethrough) {
			return element(place, "del", node);
		}
		if (node instanceof AutoLink || node instanceof MailLink) {
			return this.links.autolink(place, node);
		}
		if (node instanceof Image || node instanceof ImageRef) {
			return this.links.image(place, node, text(spans(node)), this.document);
		}
		if (node instanceof com.vladsch.flexmark.ast.Link || node instanceof LinkRef) {
			return this.links.link(place, node, joined(place, spans(node), ""), this.document);
		}
		return opaque(place, node.getChars().toString());
	}

	/**
	 * Bare text, cut at each backslash escape: an escaped character is never syntax.
	 */
	private List<Span> text(Text node) {
		String raw = node.getChars().toString();
		List<Span> spans = new ArrayList<>();
		int start = 0;
		for (int i = 0; i + 1 < raw.length(); i++) {
			if (raw.charAt(i) == '\\' && ESCAPABLE.indexOf(raw.charAt(i + 1)) >= 0) {
				addPlain(spans, node, raw, start, i);
				spans.add(opaque(this.file.place(node.getStartOffset() + i), raw.substring(i + 1, i + 2)));
				start = i + 2;
				i++;
			}
		}
		addPlain(spans, node, raw, start, raw.length());
		return spans;
	}

	private void addPlain(List<Span> spans, Node node, String raw, int start, int end) {
		if (start < end) {
			spans.add(Span.plain(this.file.place(node.getStartOffset() + start), raw.substring(start, end)));
		}
	}

	/**
	 * A reference that nothing defines is text, as in {@code [x]}.
	 */
	private List<Span> asWritten(RefNode node) {
		return List.of(Span.plain(place(node), node.getChars().toString()));
	}

	private Span code(Place place, Code code) {
		String text = code.getText().toString().replace("\r\n", " ").replace('\n', ' ');
		boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
		String shown = padded ? text.substring(1, text.length() - 1) : text;
		String unescaped = isInTable(code) ? shown.replace("\\|", "|") : shown;
		return new Span(place, false, unescaped, Html.element("code", Html.escape(unescaped)), List.of(), List.of());
	}

	private static boolean isInTable(Node node) {
		return Optional.ofNullable(node.getAncestorOfType(com.vladsch.flexmark.ext.tables.TableCell.class)).isPresent();
	}

	private Span footnote(Place place, Footnote node) {
		return this.footnotes.reference(node)
			.map((reference) -> new Span(place, false, "", this.links.footnote(reference), List.of(),
					List.of(reference)))
			.orElseGet(() -> opaque(place, node.getChars().toString()));
	}

	private Span element(Place place, String name, Node node) {
		return joined(place, spans(node), name);
	}

	private static Span joined(Place place, List<Span> spans, String element) {
		String html = spans.stream().map(Span::html).collect(Collectors.joining());
		List<Link> links = spans.stream().flatMap((span) -> span.links().stream()).toList();
		List<FootnoteReference> notes = spans.stream().flatMap((span) -> span.footnotes().stream()).toList();
		return new Span(place, false, text(spans), element.isEmpty() ? html : Html.element(element, html), links,
				notes);
	}

	private static String text(List<Span> spans) {
		return spans.stream().map(Span::text).collect(Collectors.joining());
	}

	private static Span opaque(Place place, String text) {
		return new Span(place, false, text, Html.escape(text), List.of(), List.of());
	}

	private Place place(Node node) {
		return this.file.place(node.getStartOffset());
	}

}
