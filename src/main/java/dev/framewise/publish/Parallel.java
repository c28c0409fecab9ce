package dev.framewise.publish;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/**
 * Does the same with many things on some threads.
 */
final class Parallel {

	/** Fewer are done before another thread has begun. */
	private static final int FEW = 16;

	private Parallel() {
	}

	/**
	 * What comes of each.
	 * @param items the things, in order
	 * @param work what is done with each
	 * @param threads on how many threads, where it is more than one
	 * @return what came of them, in the same order
	 */
	static <E, T> List<T> map(List<E> items, Function<E, T> work, int threads) {
		if (threads < 2 || items.size() < FEW) {
			return items.stream().map(work).toList();
		}
		ForkJoinPool pool = new ForkJoinPool(threads);
		try {
			// A stream goes on in the pool that it is asked from.
			return pool.submit(() -> items.parallelStream().map(work).toList()).join();
		}
		finally {
			pool.shutdown();
		}
	}

}
