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
			WatchKey watched = WatchedFolders.this.keys.get(folder);
			if (watched == null || !watched.isValid()) {
				WatchedFolders.this.keys.put(folder,
						folder.register(WatchedFolders.this.service, StandardWatchEventKinds.ENTRY_CREATE,
								StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE));
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException ex) {
			return FileVisitResult.CONTINUE;
		}

	}

}
