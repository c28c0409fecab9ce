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

	private final Set<Path> folders;

	private Touched(boolean everywhere, Set<Path> folders) {
		this.everywhere = everywhere;
		this.folders = Set.copyOf(folders);
	}

	/**
	 * Nothing is known, so all has to be looked at.
	 * @return every folder
	 */
	public static Touched everywhere() {
		return new Touched(true, Set.of());
	}

	/**
	 * Something changed in these folders, not below them.
	 * @param folders real paths of folders
	 * @return these
	 */
	public static Touched in(Set<Path> folders) {
		return new Touched(false, folders);
	}

	/**
	 * Whether all has to be looked at.
	 * @return whether nothing is known
	 */
	public boolean isEverywhere() {
		return this.everywhere;
	}

	/**
	 * These folders and some more.
	 */
	Touched and(Set<Path> more) {
		Set<Path> all = new HashSet<>(this.folders);
		all.addAll(more);
		return new Touched(this.everywhere, all);
	}

	boolean includes(Path folder) {
		return this.everywhere || this.folders.contains(folder);
	}

	/**
	 * Whether something may have changed in a folder or below it.
	 */
	boolean includesBelow(Path folder) {
		return this.everywhere || this.folders.stream().anyMatch((touched) -> touched.startsWith(folder));
	}

	@Override
	public String toString() {
		return this.everywhere ? "everywhere" : this.folders.toString();
	}

}
