package dev.framewise.guide;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import dev.framewise.markdown.Block;
import dev.framewise.markdown.MarkdownDocument;
import dev.framewise.markdown.Section;
import dev.framewise.markdown.SectionKind;

/**
 * Cuts an article where something else than prose is drawn: at the tables of the matrix,
 * which are drawn from the same cells as on the matrix page, and behind the wizard's
 * questions.
 */
final class ArticleParts {

	private final Map<Block, ArticlePart> instead = new IdentityHashMap<>();

	private final Map<Block, ArticlePart> behind = new IdentityHashMap<>();

	private final Timelines timelines;

	private final List<ArticlePart> parts = new ArrayList<>();

	private final StringBuilder prose = new StringBuilder();

	private ArticleParts(MarkdownDocument body) {
		for (Section section : body.sections(SectionKind.MATRIX)) {
			first(section, Block.Table.class, this.instead, ArticlePart.matrix(section.heading().id()));
		}
		for (Section section : body.sections(SectionKind.WIZARD)) {
			first(section, Block.Items.class, this.behind, ArticlePart.wizard());
		}
		Map<Block, ArticlePart> cut = new IdentityHashMap<>(this.instead);
		cut.putAll(this.behind);
		this.timelines = new Timelines(body, cut);
	}

	static List<ArticlePart> of(MarkdownDocument body) {
		ArticleParts parts = new ArticleParts(body);
		body.blocks().forEach(parts::add);
		parts.endProse();
		return parts.parts;
	}

	private static void first(Section section, Class<? extends Block> type, Map<Block, ArticlePart> parts,
			ArticlePart part) {
		section.blocks(type).stream().findFirst().ifPresent((block) -> parts.put(block, part));
	}

	private void add(Block block) {
		ArticlePart drawn = this.instead.get(block);
		if (drawn == null) {
			this.prose.append(this.timelines.html(block));
			drawn = this.behind.get(block);
		}
		if (drawn != null) {
			endProse();
			this.parts.add(drawn);
		}
	}

	private void endProse() {
		if (!this.prose.isEmpty()) {
			this.parts.add(ArticlePart.prose(this.prose.toString()));
			this.prose.setLength(0);
		}
	}

}
