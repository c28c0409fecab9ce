package dev.framewise.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;

/**
 * The ids and levels of all headings of a document: an own {@code {#id}}, or GitHub's
 * rule (lower case, punctuation dropped, spaces to hyphens, {@code -1} and so on behind
 * an id that is taken).
 */
final class HeadingIds {

	private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{Pc} -]");

	private static final int DEEPEST = 6;

	private final Map<Heading, AttributeList> texts = new IdentityHashMap<>();

	private final Map<Heading, String> ids = new IdentityHashMap<>();

	private final Set<String> taken = new HashSet<>();

	/** The last number behind each slug, so that many equal headings take linear time. */
	private final Map<String, Integer> suffixes = new HashMap<>();

	private final Problems problems;

	private boolean shifted;

	HeadingIds(Node document, InlineReader inlines, Problems problems) {
		this.problems = problems;
		collect(document, inlines);
		giveIds(document);
	}

	private void collect(Node node, InlineReader inlines) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			if (child instanceof Heading heading) {
				add(heading, AttributeList.cut(inlines.read(heading), this.problems));
			}
			else if (child instanceof Block) {
				collect(child, inlines);
			}
		}
	}

	private void add(Heading heading, AttributeList text) {
		this.texts.put(heading, text);
		text.id().ifPresent((id) -> {
			if (!this.taken.add(id)) {
				this.problems.add(text.place("#"), ProblemCode.DUPLICATE_ID,
						"The id '" + id + "' stands on this page already.");
			}
			this.ids.put(heading, id);
		});
		if (text.kind().isPresent() && !(heading.getParent() instanceof Document)) {
			this.problems.add(text.place("."), ProblemCode.BAD_ATTRIBUTE,
					"A section with a class stands on its own, not in a quotation or a list.");
		}
		if (heading.getLevel() == 1) {
			this.shifted = true;
			this.problems.add(text.text().place(), ProblemCode.TITLE_IN_BODY,
					"A level-1 heading is shown one level lower, and all others with it: the title of the page is its front matter's.");
		}
	}

	private void giveIds(Node node) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			if (child instanceof Heading heading) {
				this.ids.computeIfAbsent(heading, (unnamed) -> free(slug(text(unnamed).text().text())));
			}
			else if (child instanceof Block) {
				giveIds(child);
			}
		}
	}

	private String free(String slug) {
		String id = slug;
		while (!this.taken.add(id)) {
			id = slug + "-" + this.suffixes.merge(slug, 1, Integer::sum);
		}
		return id;
	}

	static String slug(String text) {
		String slug = DROPPED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
		return slug.isEmpty() ? "section" : slug;
	}

	AttributeList text(Heading heading) {
		return this.texts.getOrDefault(heading, AttributeList.none());
	}

	String id(Heading heading) {
		return this.ids.getOrDefault(heading, "section");
	}

	int level(Heading heading) {
		return Math.min(DEEPEST, Math.max(2, heading.getLevel() + (this.shifted ? 1 : 0)));
	}

	Set<String> all() {
		return this.taken;
	}

}
