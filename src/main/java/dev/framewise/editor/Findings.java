package dev.framewise.editor;

import java.util.List;
import java.util.function.Predicate;

import dev.framewise.problem.Problem;
import dev.framewise.problem.Severity;
import dev.framewise.publish.ContentLoadedEvent;
import dev.framewise.publish.LoadFailedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the folder at one moment.
 *
 * @param announced what open pages were told
 * @param loaded the last reading that came to its end, or null
 * @param failed the last reading, where it failed, or null
 * @param revisions what the last revisions changed, the newest first
 */
record Findings(Announcement announced, @Nullable ContentLoadedEvent loaded, @Nullable LoadFailedEvent failed,
		List<RevisionNote> revisions) {

	/**
	 * All problems, in path and line order.
	 */
	List<Problem> problems() {
		return (this.loaded == null) ? List.of() : this.loaded.report().problems();
	}

	/**
	 * The problems of some files, errors first.
	 * @param path which paths
	 */
	List<Problem> problems(Predicate<String> path) {
		return errorsFirst(problems().stream().filter((problem) -> path.test(problem.place().path())).toList());
	}

	static List<Problem> errorsFirst(List<Problem> problems) {
		return problems.stream().sorted((one, other) -> one.severity().compareTo(other.severity())).toList();
	}

	/**
	 * Whether the folder has a file of this path.
	 */
	boolean lists(String path) {
		return this.loaded != null && this.loaded.files().lists(path);
	}

	/**
	 * Whether readers see the last good version of this.
	 * @param path path without an ending, as {@code guides/some-slug}
	 */
	boolean isHeld(String path) {
		return this.loaded != null && this.loaded.publication().held().contains(path);
	}

	/**
	 * Whether readers see nothing of this, since it never was good.
	 * @param path path without an ending
	 */
	boolean isLeftOut(String path) {
		return this.loaded != null && this.loaded.publication().leftOut().contains(path);
	}

	/**
	 * How many of these problems there are, in words.
	 */
	static String count(List<Problem> problems) {
		int errors = (int) problems.stream().filter((problem) -> problem.severity() == Severity.ERROR).count();
		int warnings = problems.size() - errors;
		String counted = (errors == 0) ? "" : number(errors, "error");
		String joint = (errors == 0 || warnings == 0) ? "" : ", ";
		return problems.isEmpty() ? "No problem"
				: counted + joint + ((warnings == 0) ? "" : number(warnings, "warning"));
	}

	private static String number(int number, String what) {
		return number + " " + what + ((number == 1) ? "" : "s");
	}

}
