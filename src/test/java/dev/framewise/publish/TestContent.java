package dev.framewise.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import dev.framewise.problem.Problem;
import dev.framewise.problem.Problems;
import dev.framewise.source.ContentFolder;
import dev.framewise.source.Limits;

/**
 * A content folder as read by the real readers.
 *
 * @param content what can go into service
 * @param problems what is wrong, in order
 */
record TestContent(GoodContent content, List<Problem> problems) {

	/** The first day on which a look at a source is not too long ago. */
	static final LocalDate FRESH_FROM = LocalDate.parse("2026-05-01");

	static TestContent read(Path folder) {
		return read(folder, Limits.standard(), false);
	}

	static TestContent read(Path folder, Limits limits, boolean drafts) {
		Problems problems = new Problems();
		GoodContent content = GoodContent
			.of(new ContentReader(ContentFolder.read(folder, limits, problems), limits, drafts, FRESH_FROM, problems)
				.read());
		return new TestContent(content, problems.sorted());
	}

	/**
	 * The problems as editors read them.
	 */
	List<String> lines() {
		return this.problems.stream().map(Problem::toString).toList();
	}

	GuideContent guide(String slug) {
		return this.content.guides()
			.stream()
			.filter((guide) -> guide.guide().slug().equals(slug))
			.findFirst()
			.orElseThrow();
	}

}
