package dev.framewise.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.framewise.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What was read of each file last time, so that only what changed is read again, and so
 * that a file somebody is writing right now stays what it was until the writing is over.
 */
final class FileMemory {

	private final Map<Path, Remembered> files = new HashMap<>();

	/**
	 * How long a file that is gone is remembered, in nanoseconds: a save may take it away
	 * for a moment.
	 */
	private static final long LONGEST = 2_000_000_000L;

	private final Map<Path, List<ListedFile>> folders = new HashMap<>();

	private final Map<Path, GuideFolder> guides = new HashMap<>();

	private final Set<Path> seen = new HashSet<>();

	/** Guides that were taken as they were, without a look at what lies in them. */
	private final Set<Path> taken = new HashSet<>();

	/** Whether a name has come or gone. */
	private boolean changed;

	private final Map<Path, Long> missedSince = new HashMap<>();

	/**
	 * What a folder held last time.
	 */
	Optional<List<ListedFile>> listing(Path folder) {
		this.seen.add(folder);
		return Optional.ofNullable(this.folders.get(folder));
	}

	void remember(Path folder, List<ListedFile> listing) {
		this.changed |= !listing.equals(this.folders.put(folder, listing));
	}

	/**
	 * What a guide was, where nothing was wrong with its files.
	 */
	Optional<GuideFolder> guide(Path folder) {
		Optional<GuideFolder> guide = Optional.ofNullable(this.guides.get(folder));
		guide.ifPresent((known) -> this.taken.add(folder));
		return guide;
	}

	void remember(Path folder, GuideFolder guide) {
		this.guides.put(folder, guide);
	}

	/**
	 * Forgets what a guide was, because it is another now or not whole.
	 */
	void forgetGuide(Path folder) {
		this.guides.remove(folder);
	}

	/**
	 * Forgets what a folder held, because it is none any more.
	 */
	void forget(Path folder) {
		this.changed |= this.folders.remove(folder) != null;
	}

	/**
	 * What was read with the same stamp.
	 */
	Optional<Remembered> unchanged(Path file, FileStamp stamp) {
		this.seen.add(file);
		return Optional.ofNullable(this.files.get(file))
			.filter((before) -> before.trusted() && before.stamp().equals(stamp));
	}

	/**
	 * What was read last time, whatever the file is now.
	 */
	Optional<Remembered> before(Path file) {
		this.seen.add(file);
		return Optional.ofNullable(this.files.get(file));
	}

	/**
	 * Whether nothing was read before.
	 */
	boolean isEmpty() {
		return this.files.isEmpty();
	}

	void remember(Path file, Remembered remembered) {
		this.files.put(file, remembered);
	}

	/**
	 * Forgets the files and folders nobody has asked for in a while.
	 */
	void forgetOthers() {
		// What can be missing then was missing before.
		if (this.changed || this.taken.isEmpty() || !this.missedSince.isEmpty()) {
			forgetMissed();
		}
		this.changed = false;
		this.seen.clear();
		this.taken.clear();
	}

	private void forgetMissed() {
		long now = System.nanoTime();
		Set<Path> missed = new HashSet<>(this.folders.keySet());
		missed.addAll(this.files.keySet());
		missed.removeAll(this.seen);
		missed.removeIf(this::isTaken);
		missed.forEach((path) -> this.missedSince.putIfAbsent(path, now));
		this.missedSince.keySet().retainAll(missed);
		missed.removeIf((path) -> now - this.missedSince.get(path) <= LONGEST);
		this.folders.keySet().removeAll(missed);
		this.files.keySet().removeAll(missed);
		this.guides.keySet().removeIf((folder) -> !this.seen.contains(folder) && !this.taken.contains(folder));
	}

	private boolean isTaken(Path path) {
		for (Path above = path; above != null; above = above.getParent()) {
			if (this.taken.contains(above)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What came of reading a file.
	 *
	 * @param stamp what the file system said of it
	 * @param trusted whether it was written long enough ago for a change to give a new
	 * stamp
	 * @param bytes its bytes, or null where they cannot be had or text was asked for
	 * @param text its text, or null where it is none or bytes were asked for
	 * @param problems what is wrong with it
	 */
	record Remembered(FileStamp stamp, boolean trusted, byte @Nullable [] bytes, @Nullable SourceFile text,
			List<Problem> problems) {

		Remembered {
			problems = List.copyOf(problems);
		}

		/**
		 * The same content with a new stamp.
		 */
		Remembered stamped(FileStamp stamp, boolean trusted) {
			return new Remembered(stamp, trusted, this.bytes, this.text, this.problems);
		}

		boolean says(Remembered other) {
			boolean sameText = (this.text == null) ? other.text == null
					: other.text != null && this.text.text().equals(other.text.text());
			return sameText && Arrays.equals(this.bytes, other.bytes) && this.problems.equals(other.problems);
		}

	}

}
