package dev.framewise.source;

import java.time.Duration;

/**
 * When the files that somebody is writing will have been left alone for long enough. To
 * look earlier is of no use, and a later look lets readers wait.
 */
final class Settling {

	/**
	 * What is written together settles one after the other, and is worth one look. It is
	 * also how soon to look where nobody knows better.
	 */
	private static final long TOGETHER_MILLIS = 50;

	private long first = Long.MAX_VALUE;

	private long last = Long.MIN_VALUE;

	/**
	 * Something may be another a moment from now; nobody knows when.
	 * @param now the present moment in milliseconds
	 */
	void addSoon(long now) {
		add(now + TOGETHER_MILLIS);
	}

	/**
	 * A file settles, if nobody goes on writing it.
	 * @param millis when that is
	 */
	void add(long millis) {
		this.first = Math.min(this.first, millis);
		this.last = Math.max(this.last, millis);
	}

	/**
	 * How long to wait for another look.
	 * @param now the present moment in milliseconds
	 */
	Duration from(long now) {
		if (this.first > this.last) {
			return Duration.ofMillis(TOGETHER_MILLIS);
		}
		return Duration.ofMillis(Math.max(0, Math.min(this.last, this.first + TOGETHER_MILLIS) - now));
	}

}
