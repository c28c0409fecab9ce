package dev.framewise.publish;

import java.time.LocalDate;
import java.util.Set;

import dev.framewise.source.GuideFolder;

/**
 * Reads guides, or knows what came of it before.
 */
@FunctionalInterface
interface Readings {

	/** Always reads. */
	Readings NONE = (folder, context, freshFrom, reader) -> reader.read(folder, Set.of());

	/**
	 * What came of reading a guide, no reference of which is shown as text.
	 * @param folder the guide's folder
	 * @param context the name of what else its reading depends on, but the day
	 * @param freshFrom the first day on which a look at a source counts
	 * @param reader reads it
	 */
	ReadFile<GuideReading> read(GuideFolder folder, String context, LocalDate freshFrom, GuideContentReader reader);

}
