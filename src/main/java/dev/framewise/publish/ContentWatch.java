package dev.framewise.publish;

import java.time.Duration;
import java.util.Optional;

import dev.framewise.source.ContentFolderMissingException;
import dev.framewise.source.ContentSettings;
import dev.framewise.source.FolderWatch;
import dev.framewise.source.Touched;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the folder again whenever something in it changes.
 */
@Component
class ContentWatch implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ContentWatch.class);

	/** How soon the folder is looked at when the watch begins. */
	private static final Duration SOON = Duration.ofMillis(50);

	/** How soon a load that failed is tried again. */
	private static final Duration AGAIN = Duration.ofSeconds(1);

	/** How long a load under way may hold up the end. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final ContentSettings settings;

	private final ContentLoader loader;

	private final LoaderSeat seat;

	private @Nullable FolderWatch watch;

	private @Nullable Thread thread;

	private boolean missing;

	private String failure = "";

	ContentWatch(ContentSettings settings, ContentLoader loader, LoaderSeat seat) {
		this.settings = settings;
		this.loader = loader;
		this.seat = seat;
	}

	@Override
	public synchronized void start() {
		if (this.settings.watch() && !isRunning()) {
			FolderWatch watch = new FolderWatch(this.settings.content(), this.settings.watchEvents(),
					this.settings.scanInterval());
			Thread thread = new Thread(() -> run(watch), "content-watch");
			thread.setDaemon(true);
			thread.start();
			this.watch = watch;
			this.thread = thread;
		}
	}

	/**
	 * Ends the watch and waits for a load under way: an interrupt could close the files
	 * of the database under it.
	 */
	@Override
	public synchronized void stop() {
		if (this.watch != null && this.thread != null) {
			end(this.watch, this.thread);
		}
		this.watch = null;
		this.thread = null;
	}

	private static void end(FolderWatch watch, Thread thread) {
		watch.close();
		try {
			thread.join(PATIENCE.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.thread != null;
	}

	private void run(FolderWatch watch) {
		try {
			// Something may have changed between the first load and the beginning of the
			// watch, so that its first wait is short, and ends with a look at everything.
			Optional<Touched> touched = watch.await(SOON);
			while (touched.isPresent()) {
				touched = watch.await(load(touched.get(), watch));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private Duration longest() {
		Duration scan = this.settings.scanInterval();
		return (scan.compareTo(this.seat.pause()) < 0) ? scan : this.seat.pause();
	}

	/**
	 * Whatever goes wrong, what is in service stays, and the next look may go better.
	 * @return how long to wait at most before it
	 */
	private Duration load(Touched touched, FolderWatch watch) {
		try {
			boolean settled = this.loader.load(touched).settled();
			this.missing = false;
			this.failure = "";
			return settled ? longest() : this.loader.settling();
		}
		catch (ContentFolderMissingException ex) {
			if (!this.missing) {
				failed().log("{} What is in service stays.", ex.getMessage());
			}
			this.missing = true;
			// Perhaps another instance has it.
			this.seat.leave();
		}
		catch (RuntimeException | Error ex) {
			reportOnce(ex);
		}
		// What was touched may not have been looked at.
		watch.distrustEvents(AGAIN);
		return AGAIN;
	}

	/**
	 * What fails the same way each time is said once.
	 */
	private void reportOnce(Throwable ex) {
		if (!ex.toString().equals(this.failure)) {
			failed().setCause(ex).log("The content folder could not be loaded. What is in service stays.");
		}
		this.failure = ex.toString();
	}

	private static LoggingEventBuilder failed() {
		return log.atError().addKeyValue("event.action", "load-failed");
	}

}
