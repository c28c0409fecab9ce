package dev.framewise.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import dev.framewise.evidence.Source;

/**
 * Guides for tests.
 */
public final class SomeGuides {

	static final LocalDate DAY = LocalDate.of(2026, 11, 20);

	private SomeGuides() {
	}

	/**
	 * A guide of which nothing but the facts is there.
	 * @param slug its slug
	 * @return the guide
	 */
	public static Guide bare(String slug) {
		return of(facts(slug, DAY, List.of(), List.of()));
	}

	static Guide of(Guide.Facts facts) {
		return new Guide(facts, List.of(), List.of(), 0, List.of(), List.of(), List.of(), List.of());
	}

	static Guide.Facts facts(String slug, LocalDate published, List<String> tags, List<String> compares) {
		return new Guide.Facts(slug, slug, "", published, null, "someone", tags, compares, false, false, false);
	}

	static Guide withAliases(String slug, String... aliases) {
		return new Guide(facts(slug, DAY, List.of(), List.of()), List.of(), List.of(aliases), 0, List.of(), List.of(),
				List.of(), List.of());
	}

	/**
	 * A guide with so many of everything a guide has.
	 * @param slug its slug
	 * @param count how many
	 * @return the guide
	 */
	static Guide full(String slug, int count) {
		Guide.Facts facts = new Guide.Facts(slug, "„Zwei“ — 2 ⚡", "Ein Satz. 漢字 & <b>", DAY, DAY.plusDays(1), "someone",
				ids("tag", count), ids("framework", count), true, true, true);
		return new Guide(facts, ids("related", count), ids(slug + "-alias", count), 12_345,
				each(3 * count, SomeGuides::part),
				each(count, (i) -> new GuideHeading(2 + i % 5, "heading-" + i, "Überschrift " + i)),
				each(count, (i) -> new FaqEntry("faq-" + i, "Warum " + i + "?", "<p>Darum</p>")),
				each(2 * count, SomeGuides::source));
	}

	private static ArticlePart part(int number) {
		return switch (number % 3) {
			case 0 -> ArticlePart.prose("<p>" + number + " 🙂</p>");
			case 1 -> ArticlePart.matrix("section-" + number);
			default -> ArticlePart.wizard();
		};
	}

	private static Source source(int index) {
		return (index % 2 == 0)
				? new Source(index + 1, "Source", "<p>Source</p>", "https://example.org/" + index, DAY, false, 2)
				: new Source(index + 1, "We think so", "<p>We think so</p>", null, null, true, 0);
	}

	private static List<String> ids(String prefix, int count) {
		// Backwards, so that no order is right by chance.
		return each(count, (i) -> prefix + "-" + (count - i));
	}

	private static <T> List<T> each(int count, IntFunction<T> maker) {
		return IntStream.range(0, count).mapToObj(maker).toList();
	}

}
