package dev.framewise.guide;

import java.util.Set;

/**
 * What a guide may refer to by id: every file that exists, whether it can be read or not.
 *
 * @param authors ids of all authors
 * @param frameworks ids of all frameworks
 * @param sharedAliases aliases that more than one guide has, so that none may keep it
 */
public record KnownIds(Set<String> authors, Set<String> frameworks, Set<String> sharedAliases) {

	/**
	 * Known ids; the sets are copied.
	 */
	public KnownIds {
		authors = Set.copyOf(authors);
		frameworks = Set.copyOf(frameworks);
		sharedAliases = Set.copyOf(sharedAliases);
	}

}
