package dev.framewise.publish;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.framewise.revision.Revision;
import dev.framewise.revision.RevisionStore;

/**
 * What is in service, read from the database only where that has another revision than at
 * the last reading: its name says what all of it is. Not for use by several threads.
 */
final class InServiceMemory {

	private final InServiceStore store;

	private final RevisionStore revisions;

	private final Program program;

	private @Nullable Known known;

	InServiceMemory(InServiceStore store, RevisionStore revisions, Program program) {
		this.store = store;
		this.revisions = revisions;
		this.program = program;
	}

	/**
	 * What the running transaction finds in service.
	 */
	Known get() {
		// Asked for first: what is read later may be newer, which the next question for
		// the name shows.
		String name = this.revisions.current().map(Revision::name).orElse("");
		Known known = this.known;
		if (known == null || !known.revision().equals(name)) {
			known = read(name);
			this.known = known;
		}
		return known;
	}

	private Known read(String name) {
		Map<String, String> versions = this.store.versions();
		return new Known(name, versions, this.store.notBy(this.program.name()), Known.guides(versions));
	}

	/**
	 * Takes what is about to come into service. Where it fails to, the name in the
	 * database is another.
	 * @param publication what changes
	 * @param plan what it is
	 */
	void become(Publication publication, ServicePlan plan) {
		Known before = this.known;
		if (before == null || !plan.foreign().isEmpty()) {
			// Which program wrote something, no name tells.
			this.known = null;
		}
		else if (!publication.revision().equals(before.revision())) {
			boolean sameNames = publication.added().isEmpty() && publication.removed().isEmpty();
			this.known = new Known(publication.revision(), plan.next(), Set.of(),
					sameNames ? before.guides() : Known.guides(plan.next()));
		}
	}

	/**
	 * Reads everything next time.
	 */
	void forget() {
		this.known = null;
	}

	/**
	 * What is in service.
	 *
	 * @param revision its name, or an empty text where nothing is
	 * @param versions version by path
	 * @param foreign the paths of what another program wrote
	 * @param guides the slugs of the guides
	 */
	record Known(String revision, Map<String, String> versions, Set<String> foreign, Set<String> guides) {

		private static final String GUIDES = "guides/";

		Known {
			versions = Map.copyOf(versions);
			foreign = Set.copyOf(foreign);
			guides = Set.copyOf(guides);
		}

		static Set<String> guides(Map<String, String> versions) {
			return versions.keySet()
				.stream()
				.filter((path) -> path.startsWith(GUIDES))
				.map((path) -> path.substring(GUIDES.length()))
				.collect(Collectors.toSet());
		}

	}

}
