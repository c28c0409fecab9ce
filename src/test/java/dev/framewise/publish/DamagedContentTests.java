package dev.framewise.publish;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import dev.framewise.problem.Place;
import dev.framewise.problem.Problems;
import dev.framewise.source.ContentEntry;
import dev.framewise.source.ContentFiles;
import dev.framewise.source.ContentFolder;
import dev.framewise.source.GuideFolder;
import dev.framewise.source.Limits;
import dev.framewise.source.SourceFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Whatever happens to a file, its reading ends with a value or with problems that stand
 * in the file, never with an exception.
 */
class DamagedContentTests {

	private static final long SEED = 20_261_122;

	/** More on demand: {@code -DargLine=-Ddamages=15000}. */
	private static final int TIMES = Integer.getInteger("damages", 100);

	private static final List<String> DEBRIS = List.of("|", "\n", "\n\n", "{", "}", "{#a}", "[", "](", ")", "(", "*",
			"**", "`", "```", "→", "->", "[^", "]", "---\n", ":", "#", "## ", "- ", "1. ", "    ", "\t", "\r\n", "<b>",
			"<!--", "&amp;", "\\", "🌲", "\u0301", "\uFFFC", "\uFEFF", "0", ",", "\"", "'", "!", "{.matrix}",
			"{.wizard}", "framework=", "either", "> ", "~", "|\n|", "||", "region=\"x\"");

	private final Random random = new Random(SEED);

	@Test
	void noDamageToAGuideIsMoreThanAProblem() {
		ContentFiles files = ContentFolder.read(Path.of("src/test/resources/three-frameworks"), Limits.standard(),
				new Problems());
		GuideFolder guide = files.guides().get(0);
		String good = guide.article().text().text();
		assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
			for (int i = 0; i < TIMES; i++) {
				read(files, guide, damaged(good));
			}
		});
	}

	private static void read(ContentFiles files, GuideFolder guide, String text) {
		SourceFile file = new SourceFile(guide.article().path(), text);
		ContentEntry entry = new ContentEntry(guide.slug(), guide.article().path(), file);
		Problems problems = new Problems();
		ContentFiles damaged = new ContentFiles(files.site(), files.authors(), files.frameworks(),
				List.of(new GuideFolder(entry, guide.files())), true);
		try {
			new ContentReader(damaged, Limits.standard(), true, TestContent.FRESH_FROM, problems).read();
		}
		catch (RuntimeException ex) {
			throw new AssertionError("Reading threw for:\n" + text, ex);
		}
		List<String> lines = text.lines().toList();
		assertThat(problems.sorted()).as(text)
			.allSatisfy((problem) -> assertThat(isIn(problem.place(), lines)).as(problem.toString()).isTrue());
	}

	private static boolean isIn(Place place, List<String> lines) {
		if (!place.path().startsWith("guides/alder-birch-cedar/")) {
			return true;
		}
		int line = place.line();
		return line >= 1 && line <= lines.size() + 1 && place.column() >= 1
				&& (line > lines.size() || place.column() <= lines.get(line - 1).codePoints().count() + 2);
	}

	private String damaged(String good) {
		StringBuilder text = new StringBuilder(good);
		for (int wounds = 1 + this.random.nextInt(4); wounds > 0; wounds--) {
			int from = this.random.nextInt(text.length());
			int to = Math.min(text.length(), from + this.random.nextInt(30));
			switch (this.random.nextInt(4)) {
				case 0 -> text.delete(from, to);
				case 1 -> text.insert(from, DEBRIS.get(this.random.nextInt(DEBRIS.size())));
				case 2 -> text.insert(from, text.substring(from, to));
				default -> text.replace(from, to, DEBRIS.get(this.random.nextInt(DEBRIS.size())));
			}
		}
		return text.toString();
	}

}
