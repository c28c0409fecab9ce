package dev.framewise.source;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Which folders something may have changed in since the last look; what lies in the
 * others need not be looked at.
 */
public final class Touched {

	private final boolean everywhere;

	private final boolean complete;

	private final Set<Path> folders;

	/** These folders and all above them. */
	private final Set<Path> ways = new HashSet<>();

	private Touched(boolean everywhere, boolean complete, Set<Path> folders) {
		this.everywhere = everywhere;
		this.complete = complete;
		this.folders = Set.copyOf(folders);
		for (Path folder : this.folders) {
			for (Path above = folder; above != null && this.ways.add(above);) {
				above = above.getParent();
			}
		}
	}

	/**
	 * Nothing is known, so all has to be looked at.
	 * @return every folder
	 */
	public static Touched everywhere() {
		return new Touched(true, true, Set.of());
	}

	/**
	 * Something changed in these folders, not below them.
	 * @param folders real paths of folders
	 * @return these
	 */
	public static Touched in(Set<Path> folders) {
		return new Touched(false, false, folders);
	}

	/**
	 * A scan of all folders found that something may have changed in these only.
	 * @param folders real paths of folders
	 * @return these
	 */
	public static Touched found(Set<Path> folders) {
		return new Touched(false, true, folders);
	}

	/**
	 * Whether all has to be looked at.
	 * @return whether nothing is known
	 */
	public boolean isEverywhere() {
		return this.everywhere;
	}

	/**
	 * Whether nothing can have changed elsewhere, whatever events were lost.
	 * @return whether all was looked at, or has to be
	 */
	public boolean isComplete() {
		return this.complete;
	}

	/**
	 * These folders and some more.
	 */
	Touched and(Set<Path> more) {
		Set<Path> all = new HashSet<>(this.folders);
		all.addAll(more);
		return new Touched(this.everywhere, this.complete, all);
	}

	boolean includes(Path folder) {
		return this.everywhere || this.folders.contains(folder);
	}

	/**
	 * Whether something may have changed in a folder or below it.
	 */
	boolean includesBelow(Path folder) {
		return this.everywhere || this.ways.contains(folder);
	}

	@Override
	public String toString() {
		return this.everywhere ? "everywhere" : this.folders.toString();
	}

}
