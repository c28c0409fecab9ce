package dev.framewise.source;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits for something to change below a folder. Events can be lost (network mounts, full
 * queues, limits of the system), so nobody waits longer than a given time.
 */
public final class FolderWatch implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(FolderWatch.class);

	/** Events come in bursts: an editor's save is several. */
	private static final long QUIET_MILLIS = 40;

	private static final int LONGEST_BURST = 10;

	private final Path folder;

	private final @Nullable WatchService service;

	private final CountDownLatch closed = new CountDownLatch(1);

	/**
	 * Begins to watch.
	 * @param folder the folder; it need not be there yet
	 * @param events whether to use the system's events at all
	 */
	public FolderWatch(Path folder, boolean events) {
		this.folder = folder;
		this.service = events ? service() : null;
		register();
	}

	private static @Nullable WatchService service() {
		try {
			return FileSystems.getDefault().newWatchService();
		}
		catch (IOException | UnsupportedOperationException ex) {
			log.warn("This system gives no events of changed files ({}); the folder is scanned instead",
					ex.getMessage());
			return null;
		}
	}

	/**
	 * Waits until something has changed, a time has passed, or the watch is closed.
	 * @param longest the longest wait
	 * @return whether the watch goes on
	 * @throws InterruptedException if the thread is interrupted meanwhile
	 */
	public boolean await(Duration longest) throws InterruptedException {
		if (this.service == null) {
			return !this.closed.await(longest.toMillis(), TimeUnit.MILLISECONDS);
		}
		WatchKey key = poll(this.service, longest.toMillis());
		for (int i = 0; key != null && i < LONGEST_BURST; i++) {
			drain(key);
			key = poll(this.service, QUIET_MILLIS);
		}
		if (key != null) {
			drain(key);
		}
		register();
		return this.closed.getCount() > 0;
	}

	private static @Nullable WatchKey poll(WatchService service, long millis) throws InterruptedException {
		try {
			return service.poll(millis, TimeUnit.MILLISECONDS);
		}
		catch (ClosedWatchServiceException ex) {
			return null;
		}
	}

	private static void drain(WatchKey key) {
		key.pollEvents();
		key.reset();
	}

	/**
	 * Registers every folder; one that is registered already stays so.
	 */
	private void register() {
		if (this.service == null || !Files.isDirectory(this.folder)) {
			return;
		}
		try {
			Files.walkFileTree(this.folder.toRealPath(), new Registration(this.service));
		}
		catch (IOException | ClosedWatchServiceException ex) {
			log.debug("Not every folder could be watched: {}", ex.getMessage());
		}
	}

	/**
	 * Ends the watch, and with it every wait; may be called by another thread.
	 */
	@Override
	public void close() {
		this.closed.countDown();
		try {
			if (this.service != null) {
				this.service.close();
			}
		}
		catch (IOException ex) {
			log.debug("The watch could not be closed: {}", ex.getMessage());
		}
	}

	private static final class Registration extends SimpleFileVisitor<Path> {

		private final WatchService service;

		private Registration(WatchService service) {
			this.service = service;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
			folder.register(this.service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
					StandardWatchEventKinds.ENTRY_DELETE);
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException ex) {
			return FileVisitResult.CONTINUE;
		}

	}

}
