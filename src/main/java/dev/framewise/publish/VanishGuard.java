package dev.framewise.publish;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Keeps guides in service when so many vanish at once that it is more likely a folder
 * unmounted or half copied than an editor's wish: more than a third, and at least five,
 * until the folder has been the same for ten minutes.
 */
final class VanishGuard {

	private static final int FEWEST = 5;

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final Clock clock;

	private Set<String> vanished = Set.of();

	private @Nullable Object folder;

	private Instant since = Instant.MIN;

	VanishGuard(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Takes note of what the folder holds: any change begins the ten minutes anew.
	 * @param folder all that was read, equal to what was read before where it is the same
	 */
	void look(Object folder) {
		if (!folder.equals(this.folder)) {
			this.folder = folder;
			this.since = this.clock.instant();
		}
	}

	/**
	 * Whether these guides stay in service for now: very many, or those of very many that
	 * have not come back yet.
	 * @param vanished slugs of guides in service that the folder no longer has
	 * @param inService how many guides are in service
	 */
	boolean holds(Set<String> vanished, int inService) {
		boolean rest = !vanished.isEmpty() && this.vanished.containsAll(vanished);
		if (!rest && (vanished.size() < FEWEST || vanished.size() * 3 <= inService)) {
			this.vanished = Set.of();
			return false;
		}
		if (!vanished.equals(this.vanished)) {
			this.vanished = Set.copyOf(vanished);
			this.since = this.clock.instant();
		}
		return this.clock.instant().isBefore(this.since.plus(PATIENCE));
	}

}
