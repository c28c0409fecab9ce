package dev.framewise.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The classes of a heading that make its section's lists and tables data.
 */
public enum SectionKind {

	/** A section of the feature matrix. */
	MATRIX(false),
	/** Who picks what. */
	ROLES(false),
	/** Reasons to choose a framework. */
	CHOOSE(true),
	/** Where a framework shines. */
	EXAMPLES(true),
	/** How to start with a framework. */
	QUICKSTART(true),
	/** How a framework is learnt. */
	LEARNING(true),
	/** The decision wizard. */
	WIZARD(false),
	/** Shown where the wizard's result is split. */
	BOTH(false),
	/** Questions and answers. */
	FAQ(false);

	private final boolean perFramework;

	SectionKind(boolean perFramework) {
		this.perFramework = perFramework;
	}

	/**
	 * Whether the heading also names a framework, as {@code framework=id}.
	 * @return whether such sections belong to one framework
	 */
	public boolean perFramework() {
		return this.perFramework;
	}

	/**
	 * Whether such a section means something only where frameworks are compared.
	 * @return {@code false} for the FAQ, which any guide may have
	 */
	public boolean needsComparison() {
		return this != FAQ;
	}

	/**
	 * The class an editor writes.
	 * @return the name in lower case
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<SectionKind> of(String id) {
		return Arrays.stream(values()).filter((kind) -> kind.id().equals(id)).findFirst();
	}

}
