package dev.framewise.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.framewise.problem.Suggestion;
import dev.framewise.source.Id;
import dev.framewise.source.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A guide somebody wants to start.
 *
 * @param slug its slug
 * @param compares ids of the frameworks it compares
 * @param workspace the folder it is to stand in
 */
record GuideRequest(String slug, List<String> compares, Workspace workspace) {

	/**
	 * Everything that speaks against writing it.
	 * @return a sentence each; none where nothing does
	 */
	List<String> faults() {
		List<String> faults = new ArrayList<>();
		checkSlug(faults);
		checkNumber(faults);
		checkFrameworks(faults);
		if (!this.workspace.hasAuthor()) {
			faults.add("A guide needs an author and there is none: write a file authors/<id>.md first.");
		}
		return faults;
	}

	private void checkSlug(List<String> faults) {
		if (!Id.isValid(this.slug)) {
			String near = Id.slugOf(this.slug);
			faults.add(sentence(
					"'" + this.slug
							+ "' is no slug: lower case letters and digits, joined by single hyphens, are allowed.",
					near.isEmpty() ? null : "Did you mean '" + near + "'?"));
		}
		else if (this.workspace.guides().contains(this.slug)) {
			faults.add("There is a guide '" + this.slug + "' already; nothing was written.");
		}
	}

	private void checkNumber(List<String> faults) {
		int most = Limits.standard().columns() - 1;
		if (this.compares.size() < 2 || this.compares.size() > most) {
			faults.add("A comparison has 2 to " + most + " frameworks; --compares names " + this.compares.size() + ".");
		}
	}

	private void checkFrameworks(List<String> faults) {
		Set<String> known = this.workspace.frameworks();
		List<String> seen = new ArrayList<>();
		for (String id : this.compares) {
			if (!known.contains(id)) {
				faults.add(sentence("There is no framework '" + id + "' in frameworks/.", Suggestion.hint(id, known)));
			}
			seen.stream().filter((other) -> this.workspace.areNamesakes(other, id)).findFirst().ifPresent((other) -> {
				faults.add(other.equals(id) ? "'" + id + "' stands in --compares a second time."
						: "'" + other + "' and '" + id + "' go by the same name; give them different ones first.");
			});
			seen.add(id);
		}
	}

	private static String sentence(String fault, @Nullable String hint) {
		return (hint == null) ? fault : fault + " " + hint;
	}

}
