package dev.framewise.problem;

import java.util.Locale;

/**
 * How grave a problem is.
 */
public enum Severity {

	/** Fails a check. */
	ERROR,

	/** Worth mending; hides nothing. */
	WARNING;

	/**
	 * The word shown to editors.
	 * @return {@code error} or {@code warning}
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
