package dev.framewise.publish;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What the folder of one guide says: its outline, and all of it until that is stored.
 * Thousands of whole guides would fill the memory.
 */
final class GuideReading {

	private final GuideOutline outline;

	private final Supplier<GuideContent> again;

	private @Nullable GuideContent content;

	/**
	 * A reading.
	 * @param outline the guide's outline
	 * @param content the guide, or null where it is not at hand
	 * @param again reads it again
	 */
	GuideReading(GuideOutline outline, @Nullable GuideContent content, Supplier<GuideContent> again) {
		this.outline = outline;
		this.content = content;
		this.again = again;
	}

	GuideOutline outline() {
		return this.outline;
	}

	/**
	 * All of the guide, read again where it was let go of.
	 */
	GuideContent content() {
		GuideContent content = this.content;
		return (content != null) ? content : this.again.get();
	}

	/**
	 * Keeps the outline alone from now on.
	 */
	void letGo() {
		this.content = null;
	}

}
