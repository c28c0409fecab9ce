package dev.framewise.markdown;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A heading and all below it, up to the next heading of the same or a higher level.
 *
 * @param heading the heading
 * @param blocks what stands below it
 */
public record Section(Block.Heading heading, List<Block> blocks) {

	/**
	 * The blocks of one type.
	 * @param <B> the type
	 * @param type the type
	 * @return the blocks in order
	 */
	public <B extends Block> List<B> blocks(Class<B> type) {
		return this.blocks.stream().filter(type::isInstance).map(type::cast).toList();
	}

	/**
	 * How the section is shown, without its heading.
	 * @return safe HTML
	 */
	public String html() {
		return this.blocks.stream().map(Block::html).collect(Collectors.joining("\n"));
	}

}
