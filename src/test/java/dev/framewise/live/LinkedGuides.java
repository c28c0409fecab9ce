package dev.framewise.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import dev.framewise.WrittenContent;

/**
 * Guides that refer to each other in every way there is, each to the next and the last to
 * the first, and ten ways to break one.
 */
public final class LinkedGuides {

	private static final List<UnaryOperator<String>> DAMAGES = List.of((text) -> text.substring(4),
			(text) -> text.replace("\n---\n", "\n"), (text) -> text.replace("summary:", "title: Twice\nsummary:"),
			(text) -> text.replace("summary:", "sumary: Misspelt\nsummary:"),
			(text) -> text.replaceFirst("title: .*\n", ""), (text) -> text.replace("| Two |", "| Three |"),
			(text) -> text.replace("Walk", "Wa\0lk"), (text) -> text.replace("2026-01-01", "2026-01-32"),
			(text) -> text.replace("{.matrix}", "{.matrx}"), (text) -> text.replace("   - No → two\n", ""));

	private final int count;

	/**
	 * So many guides.
	 * @param count how many
	 */
	public LinkedGuides(int count) {
		this.count = count;
	}

	/**
	 * Writes all of them in the place of what a folder holds.
	 * @param folder the folder
	 * @return the folder
	 */
	public WrittenContent into(WrittenContent folder) {
		folder.clear().write("site.yaml", "name: Linked\n");
		List.of("one", "two")
			.forEach((id) -> folder.write("frameworks/" + id + ".md",
					"---\nname: " + id + "\nlanguage: X\nhomepage: https://x.example\n---\n"));
		for (int i = 1; i <= this.count; i++) {
			folder.write("authors/author-" + author(i) + ".md", "---\nname: Author " + author(i) + "\n---\n");
			mend(folder, i);
		}
		return folder;
	}

	/**
	 * Breaks a guide; ten numbers in a row are broken in ten ways.
	 * @param folder the folder
	 * @param number its number, from 1
	 * @param way the way
	 */
	public void damage(WrittenContent folder, int number, int way) {
		folder.write(file(number), DAMAGES.get(way % DAMAGES.size()).apply(text(number)));
	}

	/**
	 * Writes the good text of a guide.
	 * @param folder the folder
	 * @param number its number, from 1
	 */
	public void mend(WrittenContent folder, int number) {
		folder.write(file(number), text(number));
	}

	/**
	 * The path of a guide's file.
	 * @param number its number, from 1
	 * @return path relative to the content folder
	 */
	public String file(int number) {
		return "guides/guide-" + number + "/guide.md";
	}

	/**
	 * Addresses that show every guide, and all that hangs on them.
	 * @return paths
	 */
	public List<String> pages() {
		List<String> pages = new ArrayList<>(
				List.of("/", "/guides", "/tags", "/tags/all", "/frameworks", "/frameworks/one"));
		IntStream.rangeClosed(1, this.count)
			.forEach((i) -> pages.addAll(List.of("/guides/guide-" + i, "/guides/guide-" + i + "/matrix",
					"/guides/guide-" + i + "/wizard?walk=yes", "/guides/old-" + i, "/tags/tag-" + i,
					"/authors/author-" + author(i))));
		return pages.stream().distinct().toList();
	}

	/** A guide with an even number has an author of its own, three others share one. */
	private static int author(int number) {
		return (number % 2 == 0) ? number : number / 6 * 6 + 1;
	}

	private String text(int number) {
		int next = 1 + number % this.count;
		return """
				---
				title: Guide %1$d
				summary: The guide with the number %1$d.
				published: 2026-01-01
				author: author-%3$d
				tags: [all, tag-%1$d]
				compares: [one, two]
				related: [guide-%2$d]
				aliases: [old-%1$d]
				---

				Walk on to [the next](/guides/guide-%2$d), [its file](../guide-%2$d/guide.md),
				[its former address](/guides/old-%2$d), [its matrix](/guides/guide-%2$d/matrix#row-speed),
				[its questions](/guides/guide-%2$d/wizard), [its row](/guides/guide-%2$d#row-speed),
				[its heading](/guides/guide-%2$d#decide), [its tag](/tags/tag-%2$d), [its author](/authors/author-%4$d).

				## Facts {.matrix}

				| Feature | One | Two |
				|---|---|---|
				| Speed | Yes[^j] | No[^j] |

				## Decide {.wizard}

				1. Walk?
				   - Yes → one
				   - No → two

				[^j]: Editors' judgement: for the test.
				""".formatted(number, next, author(number), author(next));
	}

}
