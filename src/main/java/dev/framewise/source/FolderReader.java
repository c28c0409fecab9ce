package dev.framewise.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Lists folders and reads files below one root, within the limits; links are never
 * followed.
 */
final class FolderReader {

	/** A file written less than this ago may still be being written. */
	private static final long SETTLING_MILLIS = 150;

	private static final Set<String> LEFT_OUT = Set.of("__pycache__", "node_modules", "target");

	private final Path root;

	private final RootedFiles disk;

	private final Limits limits;

	private final FileMemory memory;

	private final Touched touched;

	private final Problems problems;

	private final boolean asIs;

	private final Set<Path> unsettled = new HashSet<>();

	private final Settling settling = new Settling();

	private int files;

	/**
	 * A reader of one look.
	 * @param asIs whether to take what is there even where somebody is writing it
	 */
	FolderReader(Path root, Limits limits, FileMemory memory, Touched touched, boolean asIs, Problems problems) {
		this.root = root;
		this.disk = new RootedFiles(root);
		this.limits = limits;
		this.memory = memory;
		this.asIs = asIs;
		this.touched = touched;
		this.problems = problems;
	}

	/**
	 * What lies in a folder, in the order of names; hidden names and what tools leave
	 * behind are left out.
	 */
	List<ListedFile> list(Path folder) {
		List<ListedFile> before = this.memory.listing(folder).orElse(null);
		if (before != null && !this.touched.includes(folder)) {
			return before;
		}
		if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
			this.memory.forget(folder);
			return List.of();
		}
		try {
			List<ListedFile> listing = this.disk.list(folder)
				.stream()
				.filter(FolderReader::counts)
				.sorted()
				.map(this::listed)
				.toList();
			this.memory.remember(folder, listing);
			return listing;
		}
		catch (IOException ex) {
			this.problems.add(Place.start(path(folder)), ProblemCode.UNREADABLE, "The folder cannot be read.");
			this.unsettled.add(folder);
			this.settling.addSoon(System.currentTimeMillis());
			return (before != null) ? before : List.of();
		}
	}

	/**
	 * What a guide was last time, where nothing in its folder was touched since.
	 */
	Optional<GuideFolder> untouched(Path folder) {
		if (this.touched.includesBelow(folder)) {
			return Optional.empty();
		}
		Optional<GuideFolder> guide = this.memory.guide(folder);
		guide.ifPresent((known) -> this.files += 1 + known.files().size());
		return guide;
	}

	/**
	 * Reads a guide, to be taken as it is next time where all of it could be read.
	 */
	Optional<GuideFolder> remember(Path folder, Supplier<Optional<GuideFolder>> reading) {
		int problems = this.problems.size();
		int unsettled = this.unsettled.size();
		Optional<GuideFolder> guide = reading.get();
		if (guide.isPresent() && this.problems.size() == problems && this.unsettled.size() == unsettled
				&& this.files <= this.limits.files()) {
			this.memory.remember(folder, guide.get());
		}
		else {
			this.memory.forgetGuide(folder);
		}
		return guide;
	}

	private ListedFile listed(Path file) {
		return new ListedFile(file, path(file), Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS));
	}

	/**
	 * Whether a file or folder of this name is looked at.
	 */
	static boolean counts(Path path) {
		String name = String.valueOf(path.getFileName());
		return !name.startsWith(".") && !LEFT_OUT.contains(name);
	}

	Optional<byte[]> bytes(Path file) {
		return Optional.ofNullable(read(file, false).bytes());
	}

	@Nullable SourceFile text(Path file) {
		return read(file, true).text();
	}

	String path(Path file) {
		return this.root.relativize(file).toString().replace('\\', '/');
	}

	/**
	 * When another look will find more of what was being written.
	 */
	Settling settling() {
		return this.settling;
	}

	/**
	 * The folders with files that were being written while they were read.
	 */
	Set<Path> unsettled() {
		return this.unsettled;
	}

	private FileMemory.Remembered read(Path file, boolean asText) {
		FileMemory.Remembered read = read(file, asText, System.currentTimeMillis());
		this.problems.addAll(read.problems());
		return read;
	}

	private FileMemory.Remembered read(Path file, boolean asText, long now) {
		if (++this.files > this.limits.files() + 1) {
			return new FileMemory.Remembered(FileStamp.NONE, false, null, null, List.of());
		}
		if (this.files > this.limits.files()) {
			return refused(file, ProblemCode.LIMIT, "The folder holds more than " + this.limits.files() + " files.");
		}
		FileMemory.Remembered before = this.memory.before(file).orElse(null);
		if (before != null && !this.touched.includes(file.getParent())) {
			return before;
		}
		FileStamp stamp = stamp(file);
		if (stamp == null) {
			return refused(file, ProblemCode.UNREADABLE, "The file cannot be read.");
		}
		FileMemory.Remembered same = this.memory.unchanged(file, stamp).orElse(null);
		return (same != null) ? same : readAnew(file, asText, stamp, now);
	}

	/**
	 * Reads a file, unless somebody is writing it: then it is what it was before, or,
	 * where it is new, not there yet.
	 */
	private FileMemory.Remembered readAnew(Path file, boolean asText, FileStamp stamp, long now) {
		FileMemory.Remembered read = content(file, asText, stamp, !stamp.isYoungerThan(FileStamp.COARSEST_MILLIS, now));
		FileMemory.Remembered before = this.memory.before(file).orElse(null);
		long settling = settling(before, stamp);
		boolean young = stamp.isYoungerThan(settling, now);
		if (young || !stamp.equals(stamp(file))) {
			this.unsettled.add(file.getParent());
			if (young) {
				this.settling.add(stamp.modified().toMillis() + settling);
			}
			else {
				this.settling.addSoon(now);
			}
			if (!this.asIs) {
				return (before != null) ? before
						: new FileMemory.Remembered(FileStamp.NONE, false, null, null, List.of());
			}
			read = read.stamped(FileStamp.NONE, false);
		}
		FileMemory.Remembered kept = (before != null && before.says(read))
				? before.stamped(read.stamp(), read.trusted()) : read;
		this.memory.remember(file, kept);
		return kept;
	}

	/**
	 * A file that is new or has lost text may be one whose rest is still to come.
	 */
	private static long settling(FileMemory.@Nullable Remembered before, FileStamp stamp) {
		boolean grown = before != null && before.stamp().size() <= stamp.size();
		return grown ? SETTLING_MILLIS : ContentFolder.PATIENCE.toMillis();
	}

	private FileMemory.Remembered content(Path file, boolean asText, FileStamp stamp, boolean trusted) {
		Problems own = new Problems();
		byte[] bytes = bytes(file, stamp, own);
		SourceFile text = (asText && bytes != null) ? TextDecoder.decode(path(file), bytes, own).orElse(null) : null;
		return new FileMemory.Remembered(stamp, trusted && bytes != null, asText ? null : bytes, text, own.sorted());
	}

	private FileMemory.Remembered refused(Path file, ProblemCode code, String message) {
		Problems own = new Problems();
		own.add(Place.start(path(file)), code, message);
		return new FileMemory.Remembered(FileStamp.NONE, false, null, null, own.sorted());
	}

	private static @Nullable FileStamp stamp(Path file) {
		try {
			return FileStamp.of(file);
		}
		catch (IOException ex) {
			return null;
		}
	}

	private byte @Nullable [] bytes(Path file, FileStamp stamp, Problems own) {
		if (!stamp.regular()) {
			return refuse(file, "This is not a plain file; links are not followed.", own);
		}
		int most = Math.toIntExact(this.limits.fileSize().toBytes());
		try {
			byte[] bytes = this.disk.read(file, most + 1);
			if (bytes.length <= most) {
				return bytes;
			}
			own.add(Place.start(path(file)), ProblemCode.LIMIT, "The file is larger than " + most / 1024 + " KB.");
			return null;
		}
		catch (NoSuchFileException ex) {
			return refuse(file, "The file was there a moment ago and is gone.", own);
		}
		catch (IOException ex) {
			return refuse(file, "The file cannot be read.", own);
		}
	}

	private byte @Nullable [] refuse(Path file, String message, Problems own) {
		own.add(Place.start(path(file)), ProblemCode.UNREADABLE, message);
		return null;
	}

}
