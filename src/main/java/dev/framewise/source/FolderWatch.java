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

	/** How long an event may have to wait for a scan under way. */
	private static final long SLICE_NANOS = 5_000_000;

	private final @Nullable WatchService service;

	private final @Nullable WatchedFolders folders;

	private final long scanNanos;

	private final CountDownLatch closed = new CountDownLatch(1);

	private long nextScan = System.nanoTime();

	/** Whether the next scan is a look at everything. */
	private boolean distrusted = true;

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
		this.distrusted = true;
	}

	private Touched sleep(long millis) throws InterruptedException {
		this.closed.await(millis, TimeUnit.MILLISECONDS);
		return Touched.everywhere();
	}

	private Touched await(WatchService service, WatchedFolders folders, long millis) throws InterruptedException {
		WatchKey key = event(service, folders, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
		for (int i = 0; key != null && i < LONGEST_BURST; i++) {
			folders.take(key);
			key = poll(service, QUIET_MILLIS);
		}
		if (key != null) {
			folders.take(key);
		}
		if (isScanDue() && (this.distrusted || folders.isScanned())) {
			Touched all = this.distrusted ? folders.watchAll() : folders.scanned();
			this.nextScan = System.nanoTime() + this.scanNanos;
			this.distrusted = false;
			return all;
		}
		return folders.touched();
	}

	/**
	 * Waits for an event. Meanwhile a scan that is due goes on, slice by slice, so that
	 * an edit does not have to wait for the end of it.
	 * @return the event, or null where the scan has ended or the time has passed
	 */
	private @Nullable WatchKey event(WatchService service, WatchedFolders folders, long end)
			throws InterruptedException {
		WatchKey key = null;
		for (long left = 0; key == null && left >= 0 && this.closed.getCount() > 0; left = end - System.nanoTime()) {
			if (!isScanDue()) {
				key = poll(service, millisTo((end - this.nextScan < 0) ? end : this.nextScan));
			}
			else if (this.distrusted || folders.scan(SLICE_NANOS)) {
				return null;
			}
			else {
				key = poll(service, 0);
			}
		}
		return key;
	}

	private boolean isScanDue() {
		return System.nanoTime() - this.nextScan >= 0;
	}

	private static long millisTo(long nanos) {
		return Math.max(0, TimeUnit.NANOSECONDS.toMillis(nanos - System.nanoTime() + 999_999));
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
