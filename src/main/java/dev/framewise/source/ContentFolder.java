package dev.framewise.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import dev.framewise.problem.Place;
import dev.framewise.problem.Problem;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;

/**
 * The folder editors write in, with a memory of what was read of it.
 */
public final class ContentFolder {

	/**
	 * How long a file has to be gone, and how long one that has lost text or is new has
	 * to be left alone: rather a save under way than an editor's wish.
	 */
	static final Duration PATIENCE = Duration.ofMillis(500);

	/** How often the first reading looks for files being written to be finished. */
	private static final int FIRST_LOOKS = 8;

	private final Path folder;

	private final Limits limits;

	private final FileMemory memory = new FileMemory();

	private final boolean watched;

	private final Departures departures;

	private Set<Path> unsettled = Set.of();

	private Settling settling = new Settling();

	/** Whether there was anything at the last look. */
	private boolean filled;

	/**
	 * A content folder; nothing is read yet.
	 * @param folder the folder
	 * @param limits what it may ask of the machine
	 * @param watched whether it will be read again where it was not settled: only then
	 * does the first reading wait for what somebody is writing, and is what somebody has
	 * just taken away still there for a moment
	 */
	public ContentFolder(Path folder, Limits limits, boolean watched) {
		this.folder = folder;
		this.limits = limits;
		this.watched = watched;
		this.departures = new Departures(watched ? PATIENCE : Duration.ZERO, System::nanoTime, this::quiet);
	}

	/**
	 * For how many nanoseconds no name has come or gone in the folder of a path, or the
	 * nearest that is there; a long time where nobody can tell.
	 */
	private long quiet(String path) {
		Path folder = this.folder.resolve(path).getParent();
		while (folder.startsWith(this.folder) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			folder = folder.getParent();
		}
		try {
			long changed = Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS).toMillis();
			return TimeUnit.MILLISECONDS.toNanos(Math.abs(System.currentTimeMillis() - changed));
		}
		catch (IOException ex) {
			return Long.MAX_VALUE;
		}
	}

	/**
	 * Whether there is a folder.
	 * @return whether it can be looked for files
	 */
	public boolean isThere() {
		return Files.isDirectory(this.folder);
	}

	/**
	 * Reads the whole folder once.
	 * @param folder the folder
	 * @param limits what it may ask of the machine
	 * @param problems takes what cannot be read
	 * @return every file that can be read
	 * @throws ContentFolderMissingException if there is no such folder
	 */
	public static ContentFiles read(Path folder, Limits limits, Problems problems) {
		return new ContentFolder(folder, limits, false).read(Touched.everywhere(), problems);
	}

	/**
	 * Reads one file as it lies now. No link is followed on the way to it.
	 * @param folder the folder
	 * @param path path relative to the folder, with {@code /}
	 * @param limits what it may ask of the machine
	 * @param problems takes why it cannot be read
	 * @return its bytes, or empty
	 * @throws ContentFolderMissingException if there is no such folder
	 */
	public static Optional<byte[]> read(Path folder, String path, Limits limits, Problems problems) {
		Path root = realPath(folder);
		Path file = root.resolve(path);
		try {
			if (file.startsWith(root) && file.toRealPath().equals(file)) {
				return new FolderReader(root, limits, new FileMemory(), Touched.everywhere(), true, problems)
					.bytes(file);
			}
		}
		catch (IOException ex) {
			// It is not there, or not to be had.
		}
		problems.add(Place.start(path), ProblemCode.UNREADABLE, "There is no such file now.");
		return Optional.empty();
	}

	/**
	 * Reads the folder as it is now. Files that did not change since the last call are
	 * not opened, and come back as the same objects; not for use by several threads.
	 * @param touched where something may have changed; files that were being written last
	 * time are looked at anyway
	 * @param problems takes what cannot be read
	 * @return every file that can be read
	 * @throws ContentFolderMissingException if there is no such folder, or, where it is
	 * watched, nothing in it any more
	 */
	public ContentFiles read(Touched touched, Problems problems) {
		boolean first = this.memory.isEmpty();
		Problems found = new Problems();
		ContentFiles files = look(touched, first && !this.watched, found);
		for (int i = 1; first && this.watched && !files.settled() && i < FIRST_LOOKS; i++) {
			LockSupport.parkNanos(PATIENCE.toNanos() / FIRST_LOOKS * 2);
			found = new Problems();
			files = look(touched, false, found);
		}
		problems.addAll(found.sorted().stream().filter((problem) -> !isAwaited(problem)).toList());
		return files;
	}

	private ContentFiles look(Touched touched, boolean asIs, Problems found) {
		Path root = realPath(this.folder);
		FolderReader reader = new FolderReader(root, this.limits, this.memory, touched.and(this.unsettled), asIs,
				found);
		ContentFiles listed = new ContentListing(root, reader, found).read();
		if (this.watched && this.filled && listed.isEmpty()) {
			// File by file, the last good version of some would be given up before that
			// of others.
			throw ContentFolderMissingException.empty(this.folder);
		}
		this.filled = !listed.isEmpty();
		ContentFiles files = this.departures.await(listed);
		this.memory.forgetOthers();
		this.unsettled = reader.unsettled();
		this.settling = reader.settling();
		if (files.settled() != listed.settled()) {
			this.settling.addSoon(System.currentTimeMillis());
		}
		return files;
	}

	/**
	 * How soon another look is worthwhile after one that was not settled.
	 * @return how long to wait for it
	 */
	public Duration settling() {
		return this.settling.from(System.currentTimeMillis());
	}

	private boolean isAwaited(Problem problem) {
		return this.departures.isAwaited(problem.place().path());
	}

	private static Path realPath(Path folder) {
		try {
			Path real = folder.toRealPath();
			if (Files.isDirectory(real) && Files.isReadable(real)) {
				return real;
			}
		}
		catch (IOException ex) {
			// Said below, with the path as configured.
		}
		throw new ContentFolderMissingException(folder);
	}

}
