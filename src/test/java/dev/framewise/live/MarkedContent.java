package dev.framewise.live;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.framewise.Visitor;
import dev.framewise.WrittenContent;

/**
 * Guides whose every version begins and ends with its number, in prose and matrix alike,
 * so that a page that holds half of one shows it. Any beginning of the text from the
 * matrix on is a guide too: only whoever waits for the rest can tell.
 */
final class MarkedContent {

	static final int GUIDES = 8;

	private static final Pattern BEGIN = Pattern.compile("begin-(\\d+)x");

	private static final Pattern END = Pattern.compile("end-(\\d+)x");

	private MarkedContent() {
	}

	/**
	 * Writes version 0 of everything.
	 */
	static WrittenContent into(WrittenContent folder) {
		folder.write("site.yaml", "name: Marks\n")
			.write("authors/ann.md", "---\nname: Ann\n---\n")
			.write("frameworks/one.md", "---\nname: One\nlanguage: X\nhomepage: https://one.example\n---\n")
			.write("frameworks/two.md", "---\nname: Two\nlanguage: X\nhomepage: https://two.example\n---\n");
		slugs().forEach((slug) -> folder.write("guides/" + slug + "/guide.md", text(slug, 0)));
		return folder;
	}

	static List<String> slugs() {
		return IntStream.rangeClosed(1, GUIDES).mapToObj((number) -> "page-" + number).toList();
	}

	/**
	 * One version of a guide.
	 */
	static String text(String slug, int number) {
		StringBuilder text = new StringBuilder("""
				---
				title: Guide %1$s
				summary: One of several.
				published: 2026-01-01
				author: ann
				tags: [all]
				compares: [one, two]
				related: [page-1, page-2]
				aliases: [old-%1$s]
				---

				This is begin-%2$dx.

				## Facts {.matrix}

				| Feature | One | Two |
				|---|---|---|
				| First | Yes (begin-%2$dx)[^j] | Some (begin-%2$dx)[^j] |
				| Last | Yes (end-%2$dx)[^j] | Some (end-%2$dx)[^j] |

				""".formatted(slug, number));
		for (int i = 0; i < 60; i++) {
			text.append("Paragraph ").append(i).append(" of [another](/guides/old-page-").append(1 + i % GUIDES);
			text.append("), tagged [all](/tags/all), by some words that fill the line.\n\n");
		}
		return text.append("[^j]: Editors' judgement: end-%1$dx.\n\nThis is end-%1$dx.\n".formatted(number)).toString();
	}

	/**
	 * The addresses that readers ask for.
	 */
	static List<String> pages() {
		return Stream
			.concat(Stream.of("/", "/guides", "/tags", "/tags/all", "/authors/ann", "/frameworks", "/frameworks/one"),
					slugs().stream().flatMap((slug) -> Stream.of("/guides/" + slug, "/guides/" + slug + "/matrix")))
			.toList();
	}

	/**
	 * What is wrong with an answer: another status than 200, or a page that holds no
	 * whole version.
	 * @return a sentence, or nothing
	 */
	static String fault(Visitor visitor, String path) {
		HttpResponse<String> response = visitor.get(path);
		if (response.statusCode() != 200) {
			return path + " answered " + response.statusCode();
		}
		Set<Integer> begins = numbers(BEGIN, response.body());
		Set<Integer> ends = numbers(END, response.body());
		boolean whole = begins.equals(ends) && (!path.startsWith("/guides/") || begins.size() == 1);
		return whole ? "" : path + " begins with " + begins + " and ends with " + ends;
	}

	/**
	 * The versions that a page shows.
	 */
	static Set<Integer> versions(Visitor visitor, String path) {
		return numbers(END, visitor.get(path).body());
	}

	private static Set<Integer> numbers(Pattern mark, String body) {
		Set<Integer> numbers = new TreeSet<>();
		mark.matcher(body).results().forEach((found) -> numbers.add(Integer.valueOf(found.group(1))));
		return numbers;
	}

}
