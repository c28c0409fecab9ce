package dev.framewise.markdown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.framewise.problem.Place;
import dev.framewise.problem.ProblemCode;
import dev.framewise.problem.Problems;
import dev.framewise.source.Limits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one file on a thread of its own, with a deep stack and a deadline of CPU time:
 * whatever a library makes of the text, whoever waits for it goes on. Java cannot end a
 * thread, but a {@link StoppableText} ends what reads it; what overruns without reading
 * goes on alone, at the lowest priority, until it ends.
 */
public final class Worker {

	private static final Logger log = LoggerFactory.getLogger(Worker.class);

	private static final Object ALONE = new Object();

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	/** Deep nesting needs a deep stack; only what is used of it takes memory. */
	private static final long STACK_BYTES = 16L << 20;

	private static final long POLL_MILLIS = 20;

	/** How long a thread that was told to stop is waited for. */
	private static final long PARTING_MILLIS = 500;

	private final Duration deadline;

	/**
	 * A worker.
	 * @param limits what a file may ask of the machine
	 */
	public Worker(Limits limits) {
		this(limits.deadline());
	}

	Worker(Duration deadline) {
		this.deadline = deadline;
	}

	/**
	 * Reads a file. Within the reading of a file, a part of it is read as it comes.
	 * @param <T> what it reads
	 * @param path path of the file
	 * @param problems takes what is wrong, which may be that the file asks for too much
	 * @param work reads it; what it does not finish in time leaves no trace
	 * @return what came of it, or empty
	 */
	public <T> Optional<T> read(String path, Problems problems, Function<Problems, Optional<T>> work) {
		if (Thread.currentThread() instanceof StoppableThread) {
			return work.apply(problems);
		}
		try {
			return attempt(path, problems, work);
		}
		catch (OutOfMemoryError ex) {
			return readAlone(path, problems, work);
		}
		catch (StackOverflowError ex) {
			return refuse(path, problems, ProblemCode.LIMIT, "The body nests too deep to be read.");
		}
		catch (RuntimeException | Error ex) {
			if (Thread.currentThread().isInterrupted()) {
				throw ex;
			}
			log.error("A fault of the program while {} was read", path, ex);
			return refuse(path, problems, ProblemCode.UNREADABLE,
					"A fault of the program keeps this file from being read; its log says which.");
		}
	}

	private <T> Optional<T> attempt(String path, Problems problems, Function<Problems, Optional<T>> work) {
		// On another thread, which may still add to them when nobody waits any more.
		Problems own = new Problems();
		Optional<Optional<T>> read = run(() -> work.apply(own));
		if (read.isPresent()) {
			problems.addAll(own.sorted());
			return read.get();
		}
		return refuse(path, problems, ProblemCode.LIMIT, "Reading the body takes longer than "
				+ this.deadline.toMillis() + " ms; something in it repeats too often.");
	}

	/**
	 * Another file, read at the same time, may have taken the memory.
	 */
	private <T> Optional<T> readAlone(String path, Problems problems, Function<Problems, Optional<T>> work) {
		synchronized (ALONE) {
			try {
				return attempt(path, problems, work);
			}
			catch (OutOfMemoryError ex) {
				return refuse(path, problems, ProblemCode.LIMIT, "Reading the body takes more memory than there is.");
			}
		}
	}

	private static <T> Optional<T> refuse(String path, Problems problems, ProblemCode code, String message) {
		problems.add(Place.start(path), code, message);
		return Optional.empty();
	}

	/**
	 * Runs some work.
	 * @return what came of it, or empty where it takes more CPU time than it may
	 * @throws RuntimeException what the work threw
	 * @throws Error what the work threw
	 */
	<T> Optional<T> run(Supplier<T> work) {
		CompletableFuture<T> result = new CompletableFuture<>();
		StoppableThread thread = new StoppableThread(() -> complete(result, work));
		thread.start();
		try {
			return await(result, thread);
		}
		catch (InterruptedException ex) {
			thread.stopReading();
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

	private <T> Optional<T> await(CompletableFuture<T> result, StoppableThread thread) throws InterruptedException {
		while (true) {
			try {
				return Optional.of(result.get(POLL_MILLIS, TimeUnit.MILLISECONDS));
			}
			catch (TimeoutException ex) {
				if (THREADS.getThreadCpuTime(thread.getId()) > this.deadline.toNanos()) {
					thread.stopReading();
					thread.join(PARTING_MILLIS);
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

	/**
	 * A thread that can be told to read no further.
	 */
	static final class StoppableThread extends Thread {

		private volatile boolean stopped;

		StoppableThread(Runnable work) {
			super(null, work, "markdown", STACK_BYTES);
			setDaemon(true);
		}

		private void stopReading() {
			this.stopped = true;
			setPriority(Thread.MIN_PRIORITY);
		}

		/**
		 * Ends what the thread does, once it was told to stop.
		 */
		void goOn() {
			if (this.stopped) {
				throw new Stopped();
			}
		}

	}

	/**
	 * Ends a reading that nobody waits for any more.
	 */
	static final class Stopped extends RuntimeException {

		Stopped() {
			super("The reading was stopped", null, false, false);
		}

	}

}
