package dev.framewise.hostile;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A comparison that has payloads in every place where editors write.
 *
 * @param payloads the payloads
 */
record PayloadGuide(List<String> payloads) {

	/**
	 * A value of front matter.
	 */
	static String quoted(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

	/**
	 * All payloads in one text.
	 */
	String together() {
		return String.join(" ", this.payloads);
	}

	String article() {
		return """
				---
				title: %1$s
				summary: %1$s
				published: 2026-01-01
				author: eve
				tags: [web]
				compares: [one, two]
				---

				%2$s

				%3$s

				%4$s

				%5$s

				> [!NOTE]
				> Note

				%6$s

				%7$s

				## Matrix {.matrix #matrix}

				| Row | one | two |
				|---|---|---|
				%8$s

				## Roles {.roles #roles}

				| Role | Pick |
				|---|---|
				%9$s

				## Choose {.choose framework=one #choose}

				%10$s

				## Shines {.examples framework=one #shines}

				%10$s

				## Learn {.learning framework=one #learn}

				%10$s

				## Start {.quickstart framework=one #start}

				%11$s

				## Both {.both #both}

				%2$s

				## Decide {.wizard #decide}

				%12$s

				## Ask {.faq #ask}

				%13$s

				%14$s
				""".formatted(quoted(together()), each("x %s y\n\n"), each("### x %s y\n\n"),
				each("[%s](https://one.example/) [x](%1$s) [x](<%1$s>) [x][%1$s] <%1$s>\n\n"),
				each("![%s](x.png) ![x](%1$s)\n\n"), each("> x %s y\n\n"), code(),
				each(PayloadGuide::cell, "| x %s y | x %1$s y[^j] | Yes (%1$s x)[^j] |\n"),
				each(PayloadGuide::cell, "| x %s y | one %1$s y |\n"), each("- x %s y\n"), code().split("\n\n")[0],
				questions(), each("### x %s y?\n\nx %1$s y\n\n"),
				each("x[^%d]\n\n[^%1$d]: Editors' judgement: x %2$s y [x](%2$s)\n\n", true)
						+ "\n[^j]: Editors' judgement: x.\n");
	}

	/** A pipe would end the cell. */
	private static String cell(String payload) {
		return payload.replace("|", "\\|");
	}

	private String code() {
		return this.payloads.stream()
			.map((payload) -> "~~~html title=\"%s\"%n%s%n~~~".formatted(payload.replace('"', '\'').replace("~~~", ""),
					payload))
			.collect(Collectors.joining("\n\n"));
	}

	/** At most twelve questions; an arrow or an odd bracket is syntax there. */
	private String questions() {
		List<String> usable = this.payloads.stream()
			.filter((payload) -> payload.matches("[^→()]*(\\([^()]*\\)[^→()]*)*") && !payload.contains("->"))
			.limit(12)
			.toList();
		List<String> asked = usable.isEmpty() ? List.of("none") : usable;
		return IntStream.range(0, asked.size()).mapToObj((i) -> """
				%1$d. x %2$s y? {#q%1$d}
				   x %2$s y
				   - x %2$s y {#yes} → one (x %2$s y)
				   - No {#no} → two
				""".formatted(i + 1, asked.get(i))).collect(Collectors.joining());
	}

	private String each(String format) {
		return each(UnaryOperator.identity(), format);
	}

	private String each(UnaryOperator<String> escaped, String format) {
		return this.payloads.stream()
			.map((payload) -> format.formatted(escaped.apply(payload)))
			.collect(Collectors.joining());
	}

	private String each(String format, boolean numbered) {
		return IntStream.range(0, this.payloads.size())
			.mapToObj((i) -> format.formatted(i, this.payloads.get(i)))
			.collect(Collectors.joining());
	}

}
