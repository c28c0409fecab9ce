package dev.framewise.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A heading and all below it, up to the next heading of the same or a higher level.
 *
 * @param heading the heading
 * @param blocks what stands below it
 */
public record Section(Block.Heading heading, List<Block> blocks) {

	/**
	 * The blocks of one type, without those of sections inside this one that have a class
	 * of their own.
	 * @param <B> the type
	 * @param type the type
	 * @return the blocks in order
	 */
	public <B extends Block> List<B> blocks(Class<B> type) {
		List<B> own = new ArrayList<>();
		int nested = Integer.MAX_VALUE;
		for (Block block : this.blocks) {
			if (block instanceof Block.Heading next && next.level() <= nested) {
				nested = (next.kind() == null) ? Integer.MAX_VALUE : next.level();
			}
			if (nested == Integer.MAX_VALUE && type.isInstance(block)) {
				own.add(type.cast(block));
			}
		}
		return own;
	}

	/**
	 * The sections right below this one: those whose headings have the highest level
	 * there.
	 * @return the sections in order
	 */
	public List<Section> subsections() {
		int level = blocks(Block.Heading.class).stream().mapToInt(Block.Heading::level).min().orElse(0);
		return of(this.blocks).filter((section) -> section.heading().level() == level).toList();
	}

	/**
	 * Every section of some blocks.
	 */
	static Stream<Section> of(List<Block> blocks) {
		return IntStream.range(0, blocks.size())
			.filter((index) -> blocks.get(index) instanceof Block.Heading)
			.mapToObj((index) -> starting(blocks, index));
	}

	private static Section starting(List<Block> blocks, int start) {
		Block.Heading heading = (Block.Heading) blocks.get(start);
		int end = start + 1;
		while (end < blocks.size()
				&& !(blocks.get(end) instanceof Block.Heading next && next.level() <= heading.level())) {
			end++;
		}
		return new Section(heading, blocks.subList(start + 1, end));
	}

	/**
	 * How the section is shown, without its heading.
	 * @return safe HTML
	 */
	public String html() {
		return this.blocks.stream().map(Block::html).collect(Collectors.joining("\n"));
	}

}
