package dev.framewise.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.source.ContentFile;

/**
 * Turns links and images into HTML, notes what of this site they refer to, and shows as
 * text what leads nowhere.
 */
final class LinkReader {

	private final MarkdownPage page;

	private final LinkAddresses addresses;

	private final Problems problems;

	private final List<Reference> references = new ArrayList<>();

	LinkReader(String path, MarkdownPage page, Problems problems) {
		this.page = page;
		this.addresses = new LinkAddresses(path, page.address());
		this.problems = problems;
	}

	List<Reference> references() {
		return this.references;
	}

	/**
	 * The definition that a reference such as {@code [text][label]} points at.
	 */
	Optional<LinkNodeBase> definition(RefNode reference, Document document) {
		return Optional.ofNullable(reference.getReferenceNode(document));
	}

	Span link(Place place, Node node, Span content, Document document) {
		return link(place, destination(node, document), content);
	}

	Span autolink(Place place, Node node) {
		String text = ((DelimitedLinkNode) node).getText().toString();
		return link(place, destination(node, text), Span.plain(place, text));
	}

	private static String destination(Node node, String text) {
		if (node instanceof MailLink) {
			return "mailto:" + text;
		}
		return text.startsWith("www.") ? "https://" + text : text;
	}

	private Span link(Place place, String written, Span content) {
		Optional<LinkAddresses.Target> target = this.addresses.resolve(written);
		if (target.isEmpty()) {
			this.problems.add(place, ProblemCode.BROKEN_LINK, "Readers cannot follow a link to '" + shortened(written)
					+ "'; allowed are web addresses, paths of this site, files of this folder and #anchors.");
		}
		if (target.isEmpty() || isBroken(place, written, target.get(), Reference.Kind.LINK)) {
			return new Span(place, false, content.text(), content.html(), List.of(), content.footnotes());
		}
		Link link = new Link(place, target.get().href(), content.text());
		return new Span(place, false, content.text(), Html.link(link.href(), content.html()), List.of(link),
				content.footnotes());
	}

	Span image(Place place, Node node, String alt, Document document) {
		String written = destination(node, document);
		Optional<LinkAddresses.Target> target = this.addresses.resolve(written)
			.filter((found) -> found.local() && found.address().contains("/files/")
					&& ContentFile.isImage(found.address()));
		if (target.isEmpty()) {
			this.problems.add(place, ProblemCode.BROKEN_IMAGE, "'" + shortened(written)
					+ "' is no image in the guide's folder, and none is loaded from elsewhere.");
		}
		if (target.isEmpty() || isBroken(place, written, target.get(), Reference.Kind.IMAGE)) {
			return new Span(place, false, alt, Html.escape(alt), List.of(), List.of());
		}
		String html = "<img src=\"" + Html.escape(target.get().href()) + "\" alt=\"" + Html.escape(alt)
				+ "\" loading=\"lazy\" />";
		return new Span(place, false, alt, html, List.of(), List.of());
	}

	/**
	 * A reference to a footnote, as a link that also works where the text is quoted on
	 * another page.
	 */
	String footnote(FootnoteReference reference) {
		return "<sup class=\"footnote-ref\"><a id=\"" + reference.anchor() + "\" href=\"" + this.page.address() + "#fn:"
				+ reference.number() + "\" aria-label=\"Footnote " + reference.number() + "\">" + reference.number()
				+ "</a></sup>";
	}

	/**
	 * The link at a heading's end by which readers quote its section. It knows the line
	 * of the heading, so that pages can lead to where it is written.
	 */
	String permalink(String id, String heading, int line) {
		return " <a class=\"permalink\" data-line=\"" + line + "\" href=\""
				+ Html.escape(this.page.address() + "#" + id) + "\" aria-label=\"Link to: " + Html.escape(heading)
				+ "\">§</a>";
	}

	private boolean isBroken(Place place, String written, LinkAddresses.Target target, Reference.Kind kind) {
		if (target.local()) {
			this.references.add(new Reference(place, written, target.address(), target.fragment(), kind));
		}
		return this.page.broken().contains(place);
	}

	private String destination(Node node, Document document) {
		if (node instanceof RefNode reference) {
			return definition(reference, document).map((found) -> found.getUrl().unescape()).orElse("");
		}
		return ((LinkNodeBase) node).getUrl().unescape();
	}

	private static String shortened(String text) {
		return (text.length() <= 80) ? text : text.substring(0, 80) + "…";
	}

}
