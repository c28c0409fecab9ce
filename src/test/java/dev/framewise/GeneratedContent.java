package dev.framewise;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Content of any size: a guide {@code first} with everything a guide can have, more
 * guides like it, and a word that every place shows.
 *
 * @param guides how many guides
 * @param frameworks how many frameworks each compares
 * @param rows how many rows the matrix of the first has
 * @param questions how many questions the wizard of the first asks
 * @param mark a word that stands in every text
 */
public record GeneratedContent(int guides, int frameworks, int rows, int questions, String mark) {

	/**
	 * Writes it in the place of what is in a folder.
	 * @param folder the folder
	 */
	public void into(WrittenContent folder) {
		folder.clear()
			.write("site.yaml", "name: Site %s\ntagline: Tagline %s\n".formatted(this.mark, this.mark))
			.write("authors/ed.md",
					"---\nname: Ed %s\nrole: Editor %s\n---\n\nBio %s.\n".formatted(this.mark, this.mark, this.mark));
		for (int i = 1; i <= this.frameworks; i++) {
			folder.write("frameworks/" + framework(i) + ".md",
					"---\nname: Tool %d %s\nlanguage: Go\nhomepage: https://tool.example/\n---\n\nPortrait %s[^p].\n\n[^p]: Editors' judgement: %s.\n"
						.formatted(i, this.mark, this.mark, this.mark));
		}
		for (int i = 1; i <= this.guides; i++) {
			folder.write("guides/" + slug(i) + "/guide.md", ((i == 1) ? this : small()).guide(i));
		}
	}

	/**
	 * The address of a result: every question answered with the first answer.
	 * @return path and query
	 */
	public String result() {
		return "/guides/first/wizard?" + IntStream.rangeClosed(1, this.questions)
			.mapToObj((i) -> "q" + i + "=yes")
			.collect(Collectors.joining("&"));
	}

	/** The other guides compare as many frameworks in few rows. */
	private GeneratedContent small() {
		return new GeneratedContent(this.guides, this.frameworks, Math.min(3, this.rows), Math.min(2, this.questions),
				this.mark);
	}

	private static String slug(int number) {
		return (number == 1) ? "first" : "guide-" + number;
	}

	private static String framework(int number) {
		return "tool-" + number;
	}

	private String guide(int number) {
		return """
				---
				title: Guide %1$d %2$s
				summary: Summary %2$s
				published: 2026-01-01
				author: ed
				tags: [all, tag-%1$d]
				compares: [%3$s]
				related: [%4$s]
				---

				Text %2$s.

				## Matrix %2$s {.matrix #matrix}

				|Row|%5$s
				|---|%6$s
				%7$s
				## Roles {.roles #roles}

				|Role|Pick|
				|---|---|
				%8$s
				%9$s
				## Both {.both #both}

				Together %2$s.

				## Decide {.wizard #decide}

				%10$s
				## Ask {.faq #ask}

				### Why %2$s?

				Because.

				[^j]: Editors' judgement: we say %2$s.
				""".formatted(number, this.mark, each(this.frameworks, GeneratedContent::framework, ", "),
				each(this.guides, GeneratedContent::slug, ", "), each(this.frameworks, (i) -> framework(i) + "|", ""),
				"---|".repeat(this.frameworks), each(this.rows, this::row, ""),
				each(this.frameworks, (i) -> "|Role %d|%s|%n".formatted(i, framework(i)), ""),
				each(this.frameworks, this::advice, ""), each(this.questions, this::question, ""));
	}

	private String row(int number) {
		return "|Row %d|%s%n".formatted(number, each(this.frameworks,
				(i) -> "%s (%s %d)[^j]|".formatted(((number + i) % 2 == 0) ? "Yes" : "Partial", this.mark, i), ""));
	}

	private String advice(int number) {
		return """
				## Choose %1$d {.choose framework=%2$s}

				- Reason %3$s

				## Shines %1$d {.examples framework=%2$s}

				- Example %3$s

				## Start %1$d {.quickstart framework=%2$s}

				```sh
				start %3$s
				```

				## Learn %1$d {.learning framework=%2$s}

				- Week 1: read %3$s

				""".formatted(number, framework(number), this.mark);
	}

	private String question(int number) {
		return """
				%1$d. Question %1$d %2$s? {#q%1$d}
				    - Yes → %3$s (see [row](#row-row-1) %2$s)
				    - No → %4$s
				""".formatted(number, this.mark, framework(1 + number % this.frameworks),
				framework(1 + (number + 1) % this.frameworks));
	}

	private static String each(int count, IntFunction<String> text, String between) {
		return IntStream.rangeClosed(1, count).mapToObj(text).collect(Collectors.joining(between));
	}

}
