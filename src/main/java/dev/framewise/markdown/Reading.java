package dev.framewise.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * One reading, which can be told to read no further; the thread that it runs on may run
 * others before and after.
 *
 * @param <T> what it gives
 */
final class Reading<T> implements Runnable {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Supplier<T> work;

	private final CompletableFuture<T> result = new CompletableFuture<>();

	private final CountDownLatch end = new CountDownLatch(1);

	private volatile @Nullable Thread thread;

	private volatile long before;

	private volatile boolean stopped;

	Reading(Supplier<T> work) {
		this.work = work;
	}

	@Override
	public void run() {
		Reader current = (Reader) Thread.currentThread();
		try {
			begin(current);
			this.result.complete(this.work.get());
		}
		catch (Throwable ex) {
			this.result.completeExceptionally(ex);
		}
		finally {
			end(current);
		}
	}

	private void begin(Reader current) {
		current.reading = this;
		this.before = THREADS.getCurrentThreadCpuTime();
		this.thread = current;
	}

	private synchronized void end(Reader current) {
		current.reading = null;
		this.thread = null;
		if (this.stopped) {
			current.setPriority(Thread.NORM_PRIORITY);
		}
		this.end.countDown();
	}

	/**
	 * What comes of it.
	 */
	CompletableFuture<T> result() {
		return this.result;
	}

	/**
	 * How much time it has taken of a processor, while it runs.
	 */
	long cpuNanos() {
		Thread current = this.thread;
		return (current == null) ? 0 : THREADS.getThreadCpuTime(current.getId()) - this.before;
	}

	synchronized void stop() {
		this.stopped = true;
		Thread current = this.thread;
		if (current != null) {
			current.setPriority(Thread.MIN_PRIORITY);
		}
	}

	void awaitEnd(long millis) throws InterruptedException {
		this.end.await(millis, TimeUnit.MILLISECONDS);
	}

	/**
	 * The reading that runs on the current thread, or null.
	 */
	static @Nullable Reading<?> current() {
		return (Thread.currentThread() instanceof Reader reader) ? reader.reading : null;
	}

	/**
	 * Ends the reading, once it was told to stop.
	 */
	void goOn() {
		if (this.stopped) {
			throw new Stopped();
		}
	}

	/**
	 * A thread that runs readings.
	 */
	static final class Reader extends Thread {

		/** Deep nesting needs a deep stack; only what is used of it takes memory. */
		private static final long STACK_BYTES = 16L << 20;

		private @Nullable Reading<?> reading;

		Reader(Runnable work) {
			super(null, work, "markdown", STACK_BYTES);
			setDaemon(true);
		}

	}

	/**
	 * Ends a reading that nobody waits for any more.
	 */
	private static final class Stopped extends RuntimeException {

		Stopped() {
			super("The reading was stopped", null, false, false);
		}

	}

}
