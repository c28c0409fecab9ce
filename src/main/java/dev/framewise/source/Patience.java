package dev.framewise.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for the file system, but not for ever: a pipe that is swapped in between the look
 * at a file and its opening lets nobody go on until somebody writes to it, and Java
 * cannot open without waiting.
 */
final class Patience {

	private static final long LONGEST_SECONDS = 5;

	/** What waits for ever keeps its seat. */
	private static final Semaphore SEATS = new Semaphore(16);

	private static final ExecutorService THREADS = Executors.newCachedThreadPool((task) -> {
		Thread thread = new Thread(task, "content-files");
		thread.setDaemon(true);
		return thread;
	});

	private Patience() {
	}

	/**
	 * Does something on another thread.
	 * @throws IOException what it throws, or if it takes too long
	 */
	static <T> T with(Task<T> task) throws IOException {
		if (!SEATS.tryAcquire()) {
			throw new InterruptedIOException("Too much waits for the file system already");
		}
		Future<T> result = THREADS.submit(() -> {
			try {
				return task.call();
			}
			finally {
				SEATS.release();
			}
		});
		try {
			return result.get(LONGEST_SECONDS, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			throw new InterruptedIOException("The file system takes longer than " + LONGEST_SECONDS + " s");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("Interrupted while a file was read");
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof IOException fault) {
				throw fault;
			}
			throw new IOException(ex.getCause());
		}
	}

	/**
	 * Something that may wait.
	 *
	 * @param <T> what comes of it
	 */
	@FunctionalInterface
	interface Task<T> {

		T call() throws IOException;

	}

}
