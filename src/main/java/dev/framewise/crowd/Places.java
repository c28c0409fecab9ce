package dev.framewise.crowd;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Places for those for whom something is made, and a room where others wait for one, who
 * get it in the order in which they came.
 */
final class Places {

	private final int all;

	private final int seats;

	private final Semaphore free;

	private final Semaphore room;

	private final Duration patience;

	/**
	 * Free places.
	 * @param all how many there are
	 * @param waiting how many may wait
	 * @param patience how long they wait at most
	 */
	Places(int all, int waiting, Duration patience) {
		this.all = all;
		this.seats = waiting;
		this.free = new Semaphore(all, true);
		this.room = new Semaphore(waiting);
		this.patience = patience;
	}

	/**
	 * Takes a place, to be left again.
	 * @return whether there was one, perhaps after a while
	 */
	boolean take() {
		try {
			// Without any time it would overtake those who wait.
			return this.free.tryAcquire(0, TimeUnit.NANOSECONDS) || await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private boolean await() throws InterruptedException {
		if (!this.room.tryAcquire()) {
			return false;
		}
		try {
			return this.free.tryAcquire(this.patience.toNanos(), TimeUnit.NANOSECONDS);
		}
		finally {
			this.room.release();
		}
	}

	/**
	 * Waits for something else in the same room.
	 * @return whether there was any
	 */
	boolean await(Runnable waiting) {
		if (!this.room.tryAcquire()) {
			return false;
		}
		try {
			waiting.run();
			return true;
		}
		finally {
			this.room.release();
		}
	}

	void leave() {
		this.free.release();
	}

	/**
	 * How many are taken.
	 */
	int taken() {
		return this.all - this.free.availablePermits();
	}

	/**
	 * How many wait.
	 */
	int waiting() {
		return this.seats - this.room.availablePermits();
	}

}
