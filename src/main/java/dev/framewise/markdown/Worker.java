package dev.framewise.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs what a library does with a text under a deadline of CPU time: whatever the library
 * makes of it, whoever waits for it goes on. Java cannot end a thread, so one that
 * overruns goes on alone, at the lowest priority, until it ends.
 */
final class Worker {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	/** Deep nesting needs a deep stack; only what is used of it takes memory. */
	private static final long STACK_BYTES = 16L << 20;

	private static final long POLL_MILLIS = 20;

	private final Duration deadline;

	Worker(Duration deadline) {
		this.deadline = deadline;
	}

	/**
	 * Runs some work.
	 * @return what came of it, or empty where it takes more CPU time than it may
	 * @throws RuntimeException what the work threw
	 * @throws Error what the work threw
	 */
	<T> Optional<T> run(Supplier<T> work) {
		CompletableFuture<T> result = new CompletableFuture<>();
		Thread thread = new Thread(null, () -> complete(result, work), "markdown", STACK_BYTES);
		thread.setDaemon(true);
		thread.start();
		try {
			return await(result, thread);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while a text was read", ex);
		}
	}

	private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
		try {
			result.complete(work.get());
		}
		catch (Throwable ex) {
			result.completeExceptionally(ex);
		}
	}

	private <T> Optional<T> await(CompletableFuture<T> result, Thread thread) throws InterruptedException {
		while (true) {
			try {
				return Optional.of(result.get(POLL_MILLIS, TimeUnit.MILLISECONDS));
			}
			catch (TimeoutException ex) {
				if (THREADS.getThreadCpuTime(thread.getId()) > this.deadline.toNanos()) {
					thread.setPriority(Thread.MIN_PRIORITY);
					return Optional.empty();
				}
			}
			catch (ExecutionException ex) {
				throw thrown(ex.getCause());
			}
		}
	}

	private static RuntimeException thrown(Throwable cause) {
		if (cause instanceof Error error) {
			throw error;
		}
		return (cause instanceof RuntimeException exception) ? exception : new IllegalStateException(cause);
	}

}
