package dev.framewise.editor;

import java.time.Duration;
import java.util.concurrent.Semaphore;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Passes the latest announcement to those who wait for it. Whoever announces waits for
 * nobody, and whoever is slow misses what has been overtaken. Closes before the web
 * server, so that its end waits for no open page.
 */
@Component
@Profile("editor")
class Announcements implements SmartLifecycle {

	/** How many may wait at once: each holds a thread of the web server. */
	static final int MOST = 64;

	private final Semaphore seats = new Semaphore(MOST);

	private Announcement latest = Announcement.NOTHING;

	private boolean open;

	/**
	 * Tells everybody who waits.
	 */
	synchronized void announce(Announcement announcement) {
		this.latest = announcement;
		notifyAll();
	}

	/**
	 * The latest announcement.
	 */
	synchronized Announcement latest() {
		return this.latest;
	}

	/**
	 * Waits until something else was announced, a time has passed, or all is over.
	 * @param known the announcement that is known already
	 * @param longest the longest wait
	 * @return the latest announcement
	 */
	synchronized Announcement await(Announcement known, Duration longest) throws InterruptedException {
		long end = System.nanoTime() + longest.toNanos();
		for (long left = longest.toMillis(); this.open && left > 0 && this.latest.equals(known);) {
			wait(left);
			left = (end - System.nanoTime()) / 1_000_000;
		}
		return this.latest;
	}

	/**
	 * Takes a seat, to be left again.
	 * @return whether there was one
	 */
	boolean join() {
		return this.seats.tryAcquire();
	}

	void leave() {
		this.seats.release();
	}

	/**
	 * How many are waiting.
	 */
	int size() {
		return MOST - this.seats.availablePermits();
	}

	@Override
	public synchronized void start() {
		this.open = true;
	}

	@Override
	public synchronized void stop() {
		this.open = false;
		notifyAll();
	}

	@Override
	public synchronized boolean isRunning() {
		return this.open;
	}

}
