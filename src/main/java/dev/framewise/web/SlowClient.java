package dev.framewise.web;

import java.time.Duration;

import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;

/**
 * What is known of one connection, to tell a slow client from one that has nothing to
 * say.
 */
final class SlowClient {

	private final Connection connection;

	private long messages;

	private long bytes;

	private long silent;

	private long ready;

	/**
	 * Begins to look.
	 * @param connection the connection
	 * @param now the nanoseconds of some clock
	 */
	SlowClient(Connection connection, long now) {
		this.connection = connection;
		this.silent = now;
		this.ready = now;
	}

	/**
	 * Looks again.
	 * @param now the nanoseconds of the same clock
	 * @param settings how long it may take
	 * @return whether it has taken longer
	 */
	boolean isTooSlow(long now, SlowClientSettings settings) {
		if (!isSending()) {
			this.silent = now;
		}
		if (!isReading()) {
			this.ready = now;
		}
		return isOver(now - this.silent, settings.sending()) || isOver(now - this.ready, settings.reading());
	}

	private static boolean isOver(long nanos, Duration allowed) {
		return nanos > allowed.toNanos();
	}

	/**
	 * Whether there are bytes of a request that is not complete; a whole request, and no
	 * byte since, is none.
	 */
	private boolean isSending() {
		long messages = this.connection.getMessagesIn();
		long bytes = this.connection.getBytesIn();
		boolean sending = messages == this.messages && bytes != this.bytes;
		if (messages != this.messages) {
			this.messages = messages;
			this.bytes = bytes;
		}
		return sending;
	}

	/**
	 * Whether bytes wait for the client to take them.
	 */
	private boolean isReading() {
		return this.connection.getEndPoint() instanceof AbstractEndPoint end && end.getWriteFlusher().isPending();
	}

	/**
	 * Ends it.
	 */
	void close() {
		this.connection.getEndPoint().close();
	}

}
