package dev.framewise.source;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folders whose events are listened to, and those that had some. A system watches a
 * folder itself and not its name: one that was renamed would go on under its old name, so
 * that what is below a name that went or came is watched anew.
 */
final class WatchedFolders {

	private static final Logger log = LoggerFactory.getLogger(WatchedFolders.class);

	private final Path root;

	private final WatchService service;

	private final Map<Path, WatchKey> keys = new HashMap<>();

	private final Set<Path> touched = new HashSet<>();

	private final FolderMarks marks = new FolderMarks();

	/** The folders that the scan under way has still to look at, or null before it. */
	private @Nullable Deque<Path> ahead;

	private @Nullable Object rootKey;

	private boolean lost;

	private boolean complete = true;

	WatchedFolders(Path root, WatchService service) {
		this.root = root;
		this.service = service;
		watchAll();
	}

	/**
	 * Watches every folder that is there; one that is watched already stays so.
	 * @return all of them
	 */
	Touched watchAll() {
		Object found = rootKey();
		if (this.lost || !Objects.equals(found, this.rootKey)) {
			this.keys.values().forEach(WatchKey::cancel);
			this.keys.clear();
		}
		this.rootKey = found;
		this.lost = false;
		this.ahead = null;
		this.marks.clear();
		if (Files.isDirectory(this.root)) {
			try {
				watch(this.root.toRealPath());
			}
			catch (IOException ex) {
				log.debug("The folder cannot be watched: {}", ex.getMessage());
			}
		}
		this.keys.values().removeIf((key) -> !key.isValid());
		// All of them, so none in particular.
		this.touched.clear();
		return Touched.everywhere();
	}

	/**
	 * Goes on looking for what changed without an event.
	 * @param nanos for how long at most
	 * @return whether all has been looked at
	 */
	boolean scan(long nanos) {
		if (this.lost || !Objects.equals(rootKey(), this.rootKey)) {
			this.lost = true;
			return true;
		}
		Deque<Path> ahead = (this.ahead != null) ? this.ahead : all();
		this.ahead = ahead;
		for (long end = System.nanoTime() + nanos; !ahead.isEmpty() && System.nanoTime() - end < 0;) {
			scan(ahead.remove(), ahead);
		}
		return ahead.isEmpty();
	}

	private Deque<Path> all() {
		Deque<Path> all = new ArrayDeque<>();
		try {
			all.add(this.root.toRealPath());
		}
		catch (IOException ex) {
			log.debug("The folder cannot be scanned: {}", ex.getMessage());
		}
		return all;
	}

	private void scan(Path folder, Deque<Path> ahead) {
		WatchKey watched = this.keys.get(folder);
		if (watched == null || !watched.isValid()) {
			// What is new comes with all below it.
			this.keys.remove(folder);
			watch(folder);
		}
		else if (this.marks.look(folder, ahead)) {
			this.touched.add(folder);
		}
	}

	boolean isScanned() {
		return this.lost || (this.ahead != null && this.ahead.isEmpty());
	}

	/**
	 * Where the scan that has ended, or an event, found something.
	 */
	Touched scanned() {
		if (this.lost) {
			return watchAll();
		}
		this.ahead = null;
		this.marks.forgetOthers();
		this.keys.values().removeIf((key) -> !key.isValid());
		Touched folders = Touched.found(this.touched);
		this.touched.clear();
		return folders;
	}

	/**
	 * What tells the folder from another that took its place.
	 */
	private @Nullable Object rootKey() {
		try {
			return Files.readAttributes(this.root, BasicFileAttributes.class).fileKey();
		}
		catch (IOException ex) {
			return null;
		}
	}

	/**
	 * Where there were events since the last call.
	 */
	Touched touched() {
		if (this.lost) {
			return watchAll();
		}
		Touched folders = Touched.in(this.touched);
		this.touched.clear();
		return folders;
	}

	/**
	 * Takes the events of a folder.
	 */
	void take(WatchKey key) {
		Path folder = (Path) key.watchable();
		this.touched.add(folder);
		for (WatchEvent<?> event : key.pollEvents()) {
			if (event.context() instanceof Path name) {
				take(folder.resolve(name), event.kind());
			}
			else {
				this.lost = true;
			}
		}
		key.reset();
	}

	private void take(Path path, WatchEvent.Kind<?> kind) {
		if (kind == StandardWatchEventKinds.ENTRY_MODIFY) {
			return;
		}
		if (this.keys.containsKey(path)) {
			this.touched.add(path);
			forget(path);
		}
		if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
			watch(path);
		}
	}

	private void forget(Path folder) {
		this.keys.entrySet().removeIf((watched) -> {
			boolean below = watched.getKey().startsWith(folder);
			if (below) {
				watched.getValue().cancel();
			}
			return below;
		});
	}

	private void watch(Path folder) {
		try {
			Files.walkFileTree(folder, new Registration());
		}
		catch (ClosedWatchServiceException ex) {
			log.debug("The watch was closed meanwhile");
		}
		catch (IOException ex) {
			if (this.complete) {
				log.warn("Not every folder can be watched ({}); changes there wait for the next scan", ex.getMessage());
			}
			this.complete = false;
		}
	}

	private final class Registration extends SimpleFileVisitor<Path> {

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
			if (folder.getNameCount() > WatchedFolders.this.root.toRealPath().getNameCount()
					&& !FolderReader.counts(folder)) {
				return FileVisitResult.SKIP_SUBTREE;
			}
			WatchedFolders.this.touched.add(folder);
			WatchedFolders.this.marks.begin(folder);
			WatchedFolders.this.marks.add(folder, attributes);
			WatchKey watched = WatchedFolders.this.keys.get(folder);
			if (watched == null || !watched.isValid()) {
				WatchedFolders.this.keys.put(folder,
						folder.register(WatchedFolders.this.service, StandardWatchEventKinds.ENTRY_CREATE,
								StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE));
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (FolderReader.counts(file)) {
				WatchedFolders.this.marks.add(file, attributes);
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException ex) {
			return FileVisitResult.CONTINUE;
		}

	}

}
