package dev.framewise.hostile;

import java.util.List;
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
				rows("| x %2$s y {#r%1$d} | - | - |\n| Row %1$d {#s%1$d} | x %2$s y[^j] | - |\n| Row %1$d {#t%1$d} | - | Yes (%2$s x)[^j] |\n"),
				rows("| x %2$s y | one |\n| Role %1$d | one %2$s y |\n"), each("- x %s y\n"), code().split("\n\n")[0],
				questions(), each("### x %s y?\n\nx %1$s y\n\n"),
				numbered("x[^%d]\n\n[^%1$d]: Editors' judgement: x %2$s y [x](%2$s)\n\n")
						+ "\n[^j]: Editors' judgement: x.\n");
	}

	/** A pipe would end the cell. */
	private String rows(String format) {
		return IntStream.range(0, this.payloads.size())
			.mapToObj((i) -> format.formatted(i, this.payloads.get(i).replace("|", "\\|")))
			.collect(Collectors.joining());
	}

	private String code() {
		return this.payloads.stream()
			.map((payload) -> "~~~html title=\"%s\"%n%s%n~~~".formatted(payload.replace('"', '\'').replace("~~~", ""),
					payload))
			.collect(Collectors.joining("\n\n"));
	}

	/**
	 * So many that all numbers have one digit; an arrow or an odd bracket is syntax
	 * there.
	 */
	private String questions() {
		List<String> usable = this.payloads.stream()
			.filter((payload) -> payload.matches("[^→()]*(\\([^()]*\\)[^→()]*)*") && !payload.contains("->"))
			.limit(9)
			.toList();
		List<String> asked = usable.isEmpty() ? List.of("none") : usable;
		return IntStream.range(0, asked.size()).mapToObj((i) -> """
				%1$d. x %2$s y? {#q%1$d}
				   x %2$s y
				   - x %2$s y {#yes} → one
				   - No {#no} → two (x %2$s y)
				""".formatted(i + 1, asked.get(i))).collect(Collectors.joining());
	}

	private String each(String format) {
		return this.payloads.stream().map((payload) -> format.formatted(payload)).collect(Collectors.joining());
	}

	private String numbered(String format) {
		return IntStream.range(0, this.payloads.size())
			.mapToObj((i) -> format.formatted(i, this.payloads.get(i)))
			.collect(Collectors.joining());
	}

}
