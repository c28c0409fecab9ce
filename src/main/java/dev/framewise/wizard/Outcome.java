package dev.framewise.wizard;

import java.util.Locale;

/**
 * How clearly the answers speak.
 */
public enum Outcome {

	/** One wins, and no other framework left has points. */
	CLEAR,

	/** One wins, and another framework left has points: there are trade-offs to name. */
	LEANING,

	/** Several share the highest total. */
	SPLIT,

	/** Nobody left has points. */
	OPEN,

	/** The musts leave nobody: there is a conflict to name. */
	NONE;

	/**
	 * The name that addresses and the API use.
	 * @return the name in lower case
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
