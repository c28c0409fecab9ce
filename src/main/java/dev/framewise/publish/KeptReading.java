package dev.framewise.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import dev.framewise.markdown.Reference;
import dev.framewise.problem.Place;
import dev.framewise.problem.Problem;
import dev.framewise.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a guide, without the guide: as it is kept over a restart.
 *
 * @param outline its outline
 * @param references what of this site it refers to
 * @param anchors the ids on its page
 * @param problems what is wrong with it, and does not hold it back
 * @param freshFrom the first day on which a look at a source counted
 */
record KeptReading(GuideOutline outline, List<KeptReference> references, Set<String> anchors,
		List<KeptProblem> problems, LocalDate freshFrom) {

	KeptReading {
		references = List.copyOf(references);
		anchors = Set.copyOf(anchors);
		problems = List.copyOf(problems);
	}

	/**
	 * What is kept of a file, or empty where it is in error: then it is read again.
	 * @param path the path of the guide's article
	 * @param file what came of reading it
	 * @param freshFrom the first day on which a look at a source counts
	 */
	static Optional<KeptReading> of(String path, ReadFile<GuideReading> file, LocalDate freshFrom) {
		GuideReading guide = file.value();
		boolean whole = file.references().stream().allMatch((reference) -> reference.place().path().equals(path))
				&& file.problems().stream().allMatch((problem) -> problem.place().path().equals(path));
		return (guide == null || !whole) ? Optional.empty()
				: Optional
					.of(new KeptReading(guide.outline(), file.references().stream().map(KeptReference::of).toList(),
							file.anchors(), file.problems().stream().map(KeptProblem::of).toList(), freshFrom));
	}

	/**
	 * Whether each source is as stale, or not, as it was.
	 * @param freshFrom the first day on which a look at a source counts now
	 */
	boolean holds(LocalDate freshFrom) {
		return this.outline.looks()
			.stream()
			.allMatch((look) -> look.isBefore(freshFrom) == look.isBefore(this.freshFrom));
	}

	/**
	 * What came of reading the file.
	 * @param address the path of its page
	 * @param path the path of the guide's article
	 * @param again reads the guide
	 */
	ReadFile<GuideReading> file(String address, String path, Supplier<GuideContent> again) {
		return new ReadFile<>(address, new GuideReading(this.outline, null, again), false,
				this.problems.stream().map((problem) -> problem.in(path)).toList(),
				this.references.stream().map((reference) -> reference.in(path)).toList(), this.anchors);
	}

	/**
	 * A reference; all of them stand in one file.
	 *
	 * @param line where it stands
	 * @param column where it stands
	 * @param written as it is written
	 * @param address the address it leads to
	 * @param fragment the id it leads to
	 * @param kind what refers
	 */
	record KeptReference(int line, int column, String written, String address, String fragment, Reference.Kind kind) {

		static KeptReference of(Reference reference) {
			return new KeptReference(reference.place().line(), reference.place().column(), reference.written(),
					reference.address(), reference.fragment(), reference.kind());
		}

		Reference in(String path) {
			return new Reference(new Place(path, this.line, this.column), this.written, this.address, this.fragment,
					this.kind);
		}

	}

	/**
	 * A problem; all of them stand in one file.
	 *
	 * @param line where it stands
	 * @param column where it stands
	 * @param code its kind
	 * @param message what is wrong
	 * @param hint what may have been meant, or null
	 */
	record KeptProblem(int line, int column, ProblemCode code, String message, @Nullable String hint) {

		static KeptProblem of(Problem problem) {
			return new KeptProblem(problem.place().line(), problem.place().column(), problem.code(), problem.message(),
					problem.hint());
		}

		Problem in(String path) {
			return new Problem(new Place(path, this.line, this.column), this.code, this.message, this.hint);
		}

	}

}
