package dev.framewise.publish;

import java.util.List;
import java.util.Set;

import dev.framewise.markdown.Reference;
import dev.framewise.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one file.
 *
 * @param <T> what the file describes
 * @param address the path of its page on this site
 * @param described what it says, as far as it can be read, or null
 * @param heldBack whether a problem keeps it out of service
 * @param problems what is wrong with it
 * @param references what of this site it refers to
 * @param anchors the ids on its page
 */
record ReadFile<T>(String address, @Nullable T described, boolean heldBack, List<Problem> problems,
		List<Reference> references, Set<String> anchors) {

	ReadFile {
		problems = List.copyOf(problems);
		references = List.copyOf(references);
		anchors = Set.copyOf(anchors);
	}

	/**
	 * What can go into service.
	 */
	@Nullable T value() {
		return this.heldBack ? null : this.described;
	}

}
