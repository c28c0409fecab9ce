package dev.framewise.advice;

import java.util.List;

import dev.framewise.markdown.RichText;

/**
 * What people in one role or situation pick.
 *
 * @param role the role
 * @param pick what they pick, as written
 * @param frameworks the compared frameworks named there
 */
public record Role(RichText role, RichText pick, List<String> frameworks) {

	/**
	 * A role; the list is copied.
	 */
	public Role {
		frameworks = List.copyOf(frameworks);
	}

}
