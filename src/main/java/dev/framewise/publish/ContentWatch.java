package dev.framewise.publish;

import java.time.Duration;

import dev.framewise.source.ContentFolderMissingException;
import dev.framewise.source.ContentSettings;
import dev.framewise.source.FolderWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the folder again whenever something in it changes.
 */
@Component
class ContentWatch implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ContentWatch.class);

	/** How soon a file that was being written is looked at again. */
	private static final Duration SOON = Duration.ofMillis(160);

	private final ContentSettings settings;

	private final ContentLoader loader;

	private volatile boolean running;

	private Thread thread = new Thread(this::run);

	private boolean missing;

	ContentWatch(ContentSettings settings, ContentLoader loader) {
		this.settings = settings;
		this.loader = loader;
	}

	@Override
	public void start() {
		if (this.settings.watch()) {
			this.running = true;
			this.thread = new Thread(this::run, "content-watch");
			this.thread.setDaemon(true);
			this.thread.start();
		}
	}

	@Override
	public void stop() {
		this.running = false;
		this.thread.interrupt();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void run() {
		try (FolderWatch watch = new FolderWatch(this.settings.content(), this.settings.watchEvents())) {
			boolean settled = true;
			while (this.running) {
				watch.await(settled ? this.settings.scanInterval() : SOON);
				settled = load();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Whatever goes wrong, what is in service stays, and the next look may go better.
	 */
	private boolean load() {
		try {
			boolean settled = this.loader.load().settled();
			this.missing = false;
			return settled;
		}
		catch (ContentFolderMissingException ex) {
			if (!this.missing) {
				log.error("{} What is in service stays.", ex.getMessage());
			}
			this.missing = true;
		}
		catch (RuntimeException ex) {
			log.error("The content folder could not be loaded. What is in service stays.", ex);
		}
		return true;
	}

}
