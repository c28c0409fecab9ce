package dev.framewise.guide;

import java.time.LocalDate;
import java.util.List;

import dev.framewise.evidence.Source;
import org.jspecify.annotations.Nullable;

/**
 * One article with all that belongs to it alone.
 *
 * @param facts what lists say of it
 * @param related slugs of guides to read next, in the order shown
 * @param aliases slugs it had before
 * @param words how many words its prose has
 * @param parts its pieces in the order of reading
 * @param headings its headings in order
 * @param faq its questions and answers
 * @param sources its footnotes by number
 */
public record Guide(Facts facts, List<String> related, List<String> aliases, int words, List<ArticlePart> parts,
		List<GuideHeading> headings, List<FaqEntry> faq, List<Source> sources) {

	/**
	 * A guide; the lists are copied.
	 */
	public Guide {
		related = List.copyOf(related);
		aliases = List.copyOf(aliases);
		parts = List.copyOf(parts);
		headings = List.copyOf(headings);
		faq = List.copyOf(faq);
		sources = List.copyOf(sources);
	}

	/**
	 * The slug.
	 * @return the last part of its address
	 */
	public String slug() {
		return this.facts.slug();
	}

	/**
	 * What a list says of a guide.
	 *
	 * @param slug the last part of its address
	 * @param title its title
	 * @param summary what it is about, in a sentence
	 * @param published the day it came out
	 * @param updated the day it was last changed in substance, or null
	 * @param author id of its author
	 * @param tags ids of its tags
	 * @param compares ids of the frameworks it compares, in the order of columns; empty
	 * where it is no comparison
	 * @param draft whether it is hidden from readers
	 * @param matrix whether it has a feature matrix
	 * @param wizard whether it has a wizard
	 */
	public record Facts(String slug, String title, String summary, LocalDate published, @Nullable LocalDate updated,
			String author, List<String> tags, List<String> compares, boolean draft, boolean matrix, boolean wizard) {

		/**
		 * Facts; the lists are copied.
		 */
		public Facts {
			tags = List.copyOf(tags);
			compares = List.copyOf(compares);
		}

		/**
		 * The day it last changed in substance.
		 * @return the day of the update, else of publication
		 */
		public LocalDate changed() {
			return (this.updated != null) ? this.updated : this.published;
		}

		/**
		 * Whether it compares frameworks.
		 * @return whether it has a matrix
		 */
		public boolean isComparison() {
			return !this.compares.isEmpty();
		}

	}

}
