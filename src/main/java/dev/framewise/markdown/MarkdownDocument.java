package dev.framewise.markdown;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a Markdown body says: blocks with safe HTML, each part with its place.
 *
 * @param path path of the file relative to the content folder
 * @param blocks the blocks in order
 * @param footnotes the footnotes that are referred to, by number
 * @param references what of this site the text refers to
 * @param anchors the ids of all headings
 * @param twin the same as Markdown for other programs
 */
public record MarkdownDocument(String path, List<Block> blocks, List<Footnote> footnotes, List<Reference> references,
		Set<String> anchors, Twin twin) {

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
		return Section.of(this.blocks);
	}

	/**
	 * How many words its prose has; code and figures do not count.
	 * @return the number of words
	 */
	public int words() {
		return this.blocks.stream()
			.filter((block) -> !(block instanceof Block.Code || block instanceof Block.Measurement))
			.mapToInt((block) -> WordCount.of(block.html()))
			.sum();
	}

}
