package dev.framewise.guide;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.framewise.markdown.Block;
import dev.framewise.markdown.MarkdownDocument;
import dev.framewise.markdown.Section;
import dev.framewise.markdown.SectionKind;

/**
 * Draws the plans to learn frameworks as timelines; plans that follow each other stand
 * side by side.
 */
final class Timelines {

	private final Map<Block, String> before = new IdentityHashMap<>();

	private final Map<Block, String> instead = new IdentityHashMap<>();

	private final Map<Block, String> behind = new IdentityHashMap<>();

	/**
	 * The timelines of an article.
	 * @param body its body
	 * @param cut blocks where something else than prose is drawn: a section with one of
	 * them stays as it is written
	 */
	Timelines(MarkdownDocument body, Map<Block, ?> cut) {
		Map<Block, Block> next = new IdentityHashMap<>();
		for (int i = 1; i < body.blocks().size(); i++) {
			next.put(body.blocks().get(i - 1), body.blocks().get(i));
		}
		Block expected = null;
		Block last = null;
		for (Section section : body.sections(SectionKind.LEARNING)) {
			if (section.blocks().isEmpty() || section.blocks().stream().anyMatch(cut::containsKey)) {
				continue;
			}
			boolean first = section.heading() != expected;
			if (first && last != null) {
				this.behind.merge(last, "</div>\n", String::concat);
			}
			last = add(section, first);
			expected = next.get(last);
		}
		if (last != null) {
			this.behind.merge(last, "</div>\n", String::concat);
		}
	}

	private Block add(Section section, boolean first) {
		this.before.put(section.heading(), (first ? "<div class=\"timelines\">\n" : "") + "<div class=\"timeline\">\n");
		section.blocks(Block.Items.class).forEach((list) -> this.instead.put(list, html(list)));
		Block last = section.blocks().get(section.blocks().size() - 1);
		this.behind.merge(last, "</div>\n", String::concat);
		return last;
	}

	private static String html(Block.Items list) {
		return list.items()
			.stream()
			.map((item) -> "<li>" + html(item) + "</li>\n")
			.collect(Collectors.joining("", "<ol class=\"learning\">\n", "</ol>"));
	}

	private static String html(Block.Item item) {
		List<Block> rest = item.blocks().subList(Math.min(1, item.blocks().size()), item.blocks().size());
		return LearningItem.of(item)
			.map((read) -> "<b>" + read.when().html() + "</b> " + read.what().html()
					+ rest.stream().map(Block::html).collect(Collectors.joining("\n")))
			.orElse(item.html());
	}

	/**
	 * How a block of the article is shown.
	 */
	String html(Block block) {
		return this.before.getOrDefault(block, "") + this.instead.getOrDefault(block, block.html()) + "\n"
				+ this.behind.getOrDefault(block, "");
	}

}
