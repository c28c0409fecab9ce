package dev.framewise.markdown;

import java.util.List;

import dev.framewise.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One block of a body, with its safe HTML.
 */
public sealed interface Block {

	/**
	 * Where it starts.
	 * @return the place
	 */
	Place place();

	/**
	 * How it is shown.
	 * @return safe HTML
	 */
	String html();

	/**
	 * A heading.
	 *
	 * @param place where it starts
	 * @param level the level it is shown at, 2 to 6
	 * @param id its id on the page
	 * @param text its text, without attributes
	 * @param attributes its attributes
	 * @param html how it is shown
	 */
	record Heading(Place place, int level, String id, Inline text, AttributeList attributes,
			String html) implements Block {

		/**
		 * What the section holds.
		 * @return the class, or null for plain prose
		 */
		public @Nullable SectionKind kind() {
			return this.attributes.kind().orElse(null);
		}

		/**
		 * The framework the section belongs to.
		 * @return the id after {@code framework=}, or null
		 */
		public @Nullable String framework() {
			return this.attributes.framework().orElse(null);
		}

	}

	/**
	 * A paragraph.
	 *
	 * @param place where it starts
	 * @param text its content
	 * @param html how it is shown
	 */
	record Paragraph(Place place, Inline text, String html) implements Block {

	}

	/**
	 * A list.
	 *
	 * @param place where it starts
	 * @param ordered whether its items are numbered
	 * @param items its items
	 * @param html how it is shown
	 */
	record Items(Place place, boolean ordered, List<Item> items, String html) implements Block {

	}

	/**
	 * An item of a list.
	 *
	 * @param place where its content starts
	 * @param blocks its content
	 * @param html how its content is shown
	 */
	record Item(Place place, List<Block> blocks, String html) {

		/**
		 * How its content is shown where the footnotes are not.
		 * @return the HTML without footnote references
		 */
		public String quoted() {
			return Html.withoutFootnotes(this.html);
		}

		/**
		 * How what stands below its first paragraph is shown where the footnotes are not.
		 * @return the HTML without footnote references
		 */
		public String quotedRest() {
			return Html.withoutFootnotes(
					BlockReader.html(this.blocks.subList(Math.min(1, this.blocks.size()), this.blocks.size())));
		}

	}

	/**
	 * A table.
	 *
	 * @param place where it starts
	 * @param header the header cells
	 * @param rows the cells of each row, as many as the editor wrote
	 * @param html how it is shown
	 */
	record Table(Place place, List<Inline> header, List<List<Inline>> rows, String html) implements Block {

	}

	/**
	 * A code block.
	 *
	 * @param place where its fence starts
	 * @param language the first word of its info string, or empty
	 * @param title what it is called, or null
	 * @param text the code
	 * @param html how it is shown
	 */
	record Code(Place place, String language, @Nullable String title, String text, String html) implements Block {

	}

	/**
	 * What was measured.
	 *
	 * @param place where its fence starts
	 * @param markdown what it says, in words and a table
	 * @param html how it is shown
	 */
	record Measurement(Place place, String markdown, String html) implements Block {

	}

	/**
	 * Anything else: a quotation, an alert, a rule.
	 *
	 * @param place where it starts
	 * @param html how it is shown
	 */
	record Other(Place place, String html) implements Block {

	}

}
