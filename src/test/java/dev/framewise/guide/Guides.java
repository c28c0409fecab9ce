package dev.framewise.guide;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import dev.framewise.evidence.Source;

/**
 * Guides for tests.
 */
public final class Guides {

	static final LocalDate DAY = LocalDate.of(2026, 11, 20);

	private Guides() {
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
		return new Guide.Facts(slug, slug, "", published, null, "someone", tags, compares, false, false);
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
		return new Guide(
				new Guide.Facts(slug, "„Zwei“ — 2 ⚡", "Ein Satz. 漢字 & <b>", DAY, DAY.plusDays(1), "someone",
						ids("tag", count), ids("framework", count), true, true),
				ids("related", count), ids(slug + "-alias", count), 12_345,
				each(count, (i) -> ArticlePart.prose("<p>" + i + " 🙂</p>"), (i) -> ArticlePart.matrix("section-" + i),
						(i) -> ArticlePart.wizard()),
				each(count, (i) -> new GuideHeading(2 + i % 5, "heading-" + i, "Überschrift " + i)),
				each(count, (i) -> new FaqEntry("faq-" + i, "Warum " + i + "?", "<p>Darum</p>")), each(
						count, (i) -> new Source(i + 1, "Source " + i, "<p>Source</p>", "https://example.org/" + i, DAY,
								false, 2),
						(i) -> new Source(count + i + 1, "We think so", "<p>We</p>", null, null, true, 0)));
	}

	private static List<String> ids(String prefix, int count) {
		// Backwards, so that no order is right by chance.
		return IntStream.range(0, count).mapToObj((i) -> prefix + "-" + (count - i)).toList();
	}

	@SafeVarargs
	private static <T> List<T> each(int count, IntFunction<T>... makers) {
		return Arrays.stream(makers).flatMap((maker) -> IntStream.range(0, count).mapToObj(maker)).toList();
	}

}
