package dev.framewise;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A good folder for editors to make mistakes in: a long comparison, and a draft.
 */
public final class EditedContent {

	/** The file of the comparison. */
	public static final String GUIDE = "guides/long/guide.md";

	/** The file of the draft. */
	public static final String DRAFT = "guides/slow/guide.md";

	private EditedContent() {
	}

	/**
	 * Writes all files as they are when all is well.
	 * @param folder the content folder
	 */
	public static void into(WrittenContent folder) {
		folder.write("site.yaml", "name: Site\nlanguage: en\n")
			.write("authors/ann.md", "---\nname: Ann\n---\n")
			.write("frameworks/one.md", "---\nname: One\nlanguage: X\nhomepage: https://one.example\n---\n")
			.write("frameworks/two.md", "---\nname: Two\nlanguage: X\nhomepage: https://two.example\n---\n")
			.write("guides/long/samples/a.py", "print('a')\n")
			.write(DRAFT, """
					---
					title: Choosing slowly
					summary: A draft.
					published: 2026-01-02
					author: ann
					draft: true
					---

					Text.
					""")
			.write(GUIDE, guide());
	}

	private static String guide() {
		String rows = IntStream.rangeClosed(1, 40)
			.mapToObj((row) -> "| Row " + row + " | Yes[^j] | No[^j] |\n")
			.collect(Collectors.joining());
		String sections = IntStream.rangeClosed(1, 30)
			.mapToObj((section) -> "## Section " + section + "\n\nFirst words of section " + section
					+ ".\n\nMore words, so that there is something to scroll over.\n\n")
			.collect(Collectors.joining());
		return """
				---
				title: A long one
				summary: About one and two.
				published: 2026-01-01
				author: ann
				compares: [one, two]
				---

				The beginning.

				%s## Facts {.matrix}

				| Feature | One | Two |
				|---|---|---|
				%s
				## Decide {.wizard}

				1. Big?
				   - Yes → One
				   - No → Two
				2. Small?
				   - Yes → Two
				   - No → One

				[^j]: Editors' judgement: for the test.
				""".formatted(sections, rows);
	}

}
