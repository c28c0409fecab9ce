package dev.framewise.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import dev.framewise.source.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What passes a limit is refused with the limit's number; what just keeps it is not. The
 * limits are small here, so that the files can be.
 */
class LimitTests {

	private static final Limits SMALL = new Limits(DataSize.ofKilobytes(2), DataSize.ofKilobytes(1), 3, 4, 3, 2, 3, 3,
			3, 3, 5, DataSize.ofMegabytes(2), Duration.ofSeconds(2));

	private static final String FRONT_MATTER = "---\ntitle: A\nsummary: B\npublished: 2026-01-01\nauthor: ed\n---\n";

	private static final String ARTICLE = "guides/some/guide.md";

	@TempDir
	private Path folder;

	@Test
	void theStandardLimitsAreTheContracts() {
		assertThat(Limits.standard()).isEqualTo(new Limits(DataSize.ofKilobytes(256), DataSize.ofKilobytes(16), 20_000,
				50, 50, 2_000, 500, 1_000, 1_000, 100, 100, DataSize.ofMegabytes(2), Duration.ofSeconds(2)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("bodies")
	void aBodyThatKeepsALimitIsRead(String what, String good, String bad, String message) throws IOException {
		assertThat(read(FRONT_MATTER + good).problems()).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("bodies")
	void aBodyThatPassesALimitIsHeldBack(String what, String good, String bad, String message) throws IOException {
		TestContent read = read(FRONT_MATTER + bad);
		assertThat(read.lines()).containsExactly(ARTICLE + ":" + message + " [limit]");
		assertThat(read.content().guides()).isEmpty();
		assertThat(read.content().authors()).hasSize(1);
	}

	static Stream<Arguments> bodies() {
		return Stream.of(
				arguments("columns", "|a|b|c|\n|---|---|---|\n|1|2|3|\n|1|2|3|\n",
						"\n|a|b|c|d|\n|---|---|---|---|\n|1|2|3|4|\n",
						"8:1: error: The table has 4 columns and 1 rows; at most 3 and 2 are allowed."),
				arguments("rows", "|a|b|c|\n|---|---|---|\n|1|2|3|\n|1|2|3|\n", "|a|\n|---|\n|1|\n|2|\n|3|\n",
						"7:1: error: The table has 1 columns and 3 rows; at most 3 and 2 are allowed."),
				arguments("footnotes", "a[^1] b[^2] c[^3]\n\n[^1]: x\n[^2]: x\n[^3]: x\n",
						"a[^1]\n\n[^1]: x\n[^2]: x\n[^3]: x\n[^4]: x\n",
						"12:1: error: More than 3 footnotes are not allowed in one file."),
				arguments("references", "[a]: /guides\n[b]: /guides\n[c]: /guides\n",
						"[a]: /guides\n[b]: /guides\n[c]: /guides\n[d]: /guides\n",
						"10:1: error: More than 3 reference definitions are not allowed in one file."),
				arguments("links", "[a](/) [b](/) [c](/)\n", "[a](/) [b](/) [c](/) [d](/)\n",
						"7:24: error: More than 3 inline links or images are not allowed in one file."),
				arguments("runs of backticks", "` `` ```\n", "` `` ``` ````\n",
						"7:10: error: Runs of backticks of more than 3 different lengths are not allowed."),
				arguments("emphasis", "*****\n", "🌲 ******\n",
						"7:3: error: More than 5 asterisks or underscores in a row are not allowed."),
				arguments("brackets", "[[[[x]]]]\n", "x [[[[[x]]]]]\n",
						"7:3: error: More than 4 opening brackets in a row are not allowed."),
				arguments("quotations", ">>>> x\n", ">>>>> x\n", "7:1: error: This nests deeper than 4 levels."),
				arguments("lists", "- - - - x\n", "- - - - - - - - - x\n",
						"7:1: error: This nests deeper than 4 levels."));
	}

	@Test
	void aFileMayBeAsLargeAsTheLimit() throws IOException {
		String longest = FRONT_MATTER + "x".repeat(2048 - FRONT_MATTER.length());
		assertThat(read(longest).problems()).isEmpty();
		TestContent larger = read(longest + "x");
		assertThat(larger.lines()).containsExactly(ARTICLE + ":1:1: error: The file is larger than 2 KB. [limit]");
		assertThat(larger.content().guides()).isEmpty();
	}

	@Test
	void frontMatterMayBeAsLargeAsTheLimit() throws IOException {
		String yaml = FRONT_MATTER.substring(4, FRONT_MATTER.length() - 4);
		String longest = yaml + "#" + "x".repeat(1024 - yaml.length() - 2) + "\n";
		assertThat(read("---\n" + longest + "---\n").problems()).isEmpty();
		assertThat(read("---\n#" + longest + "---\n").lines())
			.containsExactly(ARTICLE + ":1:1: error: The front matter is larger than 1 KB. [limit]");
	}

	@Test
	void theFolderMayHoldSoManyFiles() throws IOException {
		write("guides/some/a.png", "x");
		assertThat(read(FRONT_MATTER).problems()).isEmpty();
		write("guides/some/b.png", "x");
		assertThat(read(FRONT_MATTER).lines())
			.containsExactly("guides/some/guide.md:1:1: error: The folder holds more than 3 files. [limit]");
	}

	private TestContent read(String article) throws IOException {
		write("authors/ed.md", "---\nname: Ed\n---\n");
		write(ARTICLE, article);
		return TestContent.read(this.folder, SMALL, false);
	}

	private void write(String path, String text) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
