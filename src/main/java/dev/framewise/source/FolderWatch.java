package dev.framewise.source;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
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

	private final @Nullable WatchService service;

	private final @Nullable WatchedFolders folders;

	private final long scanNanos;

	private final CountDownLatch closed = new CountDownLatch(1);

	private long nextScan = System.nanoTime();

	/**
	 * Begins to watch.
	 * @param folder the folder; it need not be there yet
	 * @param events whether to use the system's events at all
	 * @param scanInterval how long events are trusted before all is to be looked at again
	 */
	public FolderWatch(Path folder, boolean events, Duration scanInterval) {
		this.scanNanos = scanInterval.toNanos();
		this.service = events ? service() : null;
		this.folders = (this.service != null) ? new WatchedFolders(folder, this.service) : null;
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
	 * @return where something may have changed, or empty where the watch is closed
	 * @throws InterruptedException if the thread is interrupted meanwhile
	 */
	public Optional<Touched> await(Duration longest) throws InterruptedException {
		Touched touched = (this.service != null && this.folders != null)
				? await(this.service, this.folders, longest.toMillis()) : sleep(longest.toMillis());
		return (this.closed.getCount() > 0) ? Optional.of(touched) : Optional.empty();
	}

	/**
	 * Makes the next wait end with a look at everything, where events may have gone with
	 * the folder, or nobody has looked at what they told.
	 * @param pause how long that wait may be
	 */
	public void distrustEvents(Duration pause) {
		long soon = System.nanoTime() + pause.toNanos();
		this.nextScan = (soon - this.nextScan < 0) ? soon : this.nextScan;
	}

	private Touched sleep(long millis) throws InterruptedException {
		this.closed.await(millis, TimeUnit.MILLISECONDS);
		return Touched.everywhere();
	}

	private Touched await(WatchService service, WatchedFolders folders, long millis) throws InterruptedException {
		WatchKey key = poll(service, Math.min(millis, millisToScan()));
		for (int i = 0; key != null && i < LONGEST_BURST; i++) {
			folders.take(key);
			key = poll(service, QUIET_MILLIS);
		}
		if (key != null) {
			folders.take(key);
		}
		if (System.nanoTime() - this.nextScan >= 0) {
			this.nextScan = System.nanoTime() + this.scanNanos;
			return folders.watchAll();
		}
		return folders.touched();
	}

	private long millisToScan() {
		return Math.max(0, Duration.ofNanos(this.nextScan - System.nanoTime()).toMillis() + 1);
	}

	private static @Nullable WatchKey poll(WatchService service, long millis) throws InterruptedException {
		try {
			return service.poll(millis, TimeUnit.MILLISECONDS);
		}
		catch (ClosedWatchServiceException ex) {
			return null;
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

}
