package dev.framewise.markdown;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a Markdown body says: blocks with safe HTML, each part with its place.
 *
 * @param path path of the file relative to the content folder
 * @param blocks the blocks in order
 * @param footnotes the footnotes that are referred to, by number
 * @param references what of this site the text refers to
 * @param anchors the ids of all headings
 */
public record MarkdownDocument(String path, List<Block> blocks, List<Footnote> footnotes, List<Reference> references,
		Set<String> anchors) {

	/**
	 * A document; the lists are copied.
	 */
	public MarkdownDocument {
		blocks = List.copyOf(blocks);
		footnotes = List.copyOf(footnotes);
		references = List.copyOf(references);
		anchors = Set.copyOf(anchors);
	}

	/**
	 * The sections of one kind.
	 * @param kind the class of their headings
	 * @return the sections in order
	 */
	public List<Section> sections(SectionKind kind) {
		return sections().filter((section) -> section.heading().kind() == kind).toList();
	}

	/**
	 * All sections, nested ones after the one they are in.
	 * @return the sections in order
	 */
	public Stream<Section> sections() {
		return IntStream.range(0, this.blocks.size())
			.filter((index) -> this.blocks.get(index) instanceof Block.Heading)
			.mapToObj(this::section);
	}

	private Section section(int start) {
		Block.Heading heading = (Block.Heading) this.blocks.get(start);
		int end = start + 1;
		while (end < this.blocks.size()
				&& !(this.blocks.get(end) instanceof Block.Heading next && next.level() <= heading.level())) {
			end++;
		}
		return new Section(heading, this.blocks.subList(start + 1, end));
	}

}
