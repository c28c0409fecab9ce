package dev.framewise.markdown;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
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

	/**
	 * As many threads as are asked for at once; each rests a while, because thousands of
	 * files are read one after the other.
	 */
	private static final ExecutorService POOL = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 2, TimeUnit.SECONDS,
			new SynchronousQueue<>(), Reading.Reader::new);

	private static final long POLL_MILLIS = 20;

	/** How long a reading that was told to stop is waited for. */
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
		if (Reading.current() != null) {
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
		Reading<T> reading = new Reading<>(work);
		POOL.execute(reading);
		try {
			return await(reading);
		}
		catch (InterruptedException ex) {
			reading.stop();
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while a text was read", ex);
		}
	}

	private <T> Optional<T> await(Reading<T> reading) throws InterruptedException {
		while (true) {
			try {
				return Optional.of(reading.result().get(POLL_MILLIS, TimeUnit.MILLISECONDS));
			}
			catch (TimeoutException ex) {
				if (reading.cpuNanos() > this.deadline.toNanos() && !reading.result().isDone()) {
					reading.stop();
					reading.awaitEnd(PARTING_MILLIS);
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
