package dev.framewise.editor;

import java.time.Instant;
import java.util.List;

import dev.framewise.publish.ContentLoadedEvent;
import dev.framewise.publish.Publication;

/**
 * What a revision changed.
 *
 * @param name the revision's name
 * @param at when it came into service
 * @param added what came in
 * @param changed what has another version
 * @param removed what went out
 */
record RevisionNote(String name, Instant at, Names added, Names changed, Names removed) {

	static RevisionNote of(ContentLoadedEvent loaded) {
		Publication publication = loaded.publication();
		return new RevisionNote(publication.revision(), loaded.at().plus(loaded.took()),
				Names.of("Came in", publication.added()), Names.of("Changed", publication.changed()),
				Names.of("Went out", publication.removed()));
	}

	/**
	 * What happened to it, in the order it is told.
	 * @return the kinds of change that happened
	 */
	public List<Names> changes() {
		return List.of(this.added, this.changed, this.removed)
			.stream()
			.filter((names) -> !names.first().isEmpty())
			.toList();
	}

	/**
	 * Some paths, of which only the first are kept.
	 *
	 * @param happened what happened to them
	 * @param first the first of them
	 * @param more how many there are besides
	 */
	record Names(String happened, List<String> first, int more) {

		private static final int MOST = 20;

		static Names of(String happened, List<String> paths) {
			List<String> first = List.copyOf(paths.subList(0, Math.min(MOST, paths.size())));
			return new Names(happened, first, paths.size() - first.size());
		}

	}

}
