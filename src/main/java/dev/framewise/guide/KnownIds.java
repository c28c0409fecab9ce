package dev.framewise.guide;

import java.util.Set;

/**
 * What a guide may refer to by id: every file that exists, whether it can be read or not.
 *
 * @param authors ids of all authors
 * @param frameworks ids of all frameworks
 * @param sharedAliases aliases of the guide that another guide has too, so that neither
 * may keep it
 * @param takenAliases aliases of the guide that are the slug of a guide, which beats them
 */
public record KnownIds(Set<String> authors, Set<String> frameworks, Set<String> sharedAliases,
		Set<String> takenAliases) {

	/**
	 * Known ids; the sets are copied.
	 */
	public KnownIds {
		authors = Set.copyOf(authors);
		frameworks = Set.copyOf(frameworks);
		sharedAliases = Set.copyOf(sharedAliases);
		takenAliases = Set.copyOf(takenAliases);
	}

	/**
	 * Known ids before anything is known of aliases.
	 * @param authors ids of all authors
	 * @param frameworks ids of all frameworks
	 * @return the ids, with no alias in anybody's way
	 */
	public static KnownIds of(Set<String> authors, Set<String> frameworks) {
		return new KnownIds(authors, frameworks, Set.of(), Set.of());
	}

	/**
	 * The same ids for a guide whose aliases are in the way of others.
	 * @param shared its aliases that another guide has too
	 * @param taken its aliases that are slugs
	 * @return the ids
	 */
	public KnownIds withAliases(Set<String> shared, Set<String> taken) {
		return new KnownIds(this.authors, this.frameworks, shared, taken);
	}

}
