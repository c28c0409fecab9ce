package dev.framewise.live;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

import dev.framewise.Visitor;
import dev.framewise.WrittenContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten readers poll every page while a folder is saved in every way there is. Short of
 * {@code -Dframewise.stress=full}, which churns for a minute, for some seconds.
 */
class ChurnTests {

	private static final int READERS = 10;

	private static final long SEED = 20_261_123;

	private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();

	private final AtomicLong reads = new AtomicLong();

	private final AtomicBoolean done = new AtomicBoolean();

	@ParameterizedTest(name = "events: {0}")
	@CsvSource({ "true, 5", "false, 60" })
	void readersSeeWholeVersionsOnlyAndSoonTheLast(boolean events, int seconds) throws Exception {
		WrittenContent folder = MarkedContent.into(WrittenContent.inNewFolder());
		Churn churn = new Churn(folder.path(), SEED);
		ExecutorService readers = Executors.newFixedThreadPool(READERS);
		try (RunningSite site = RunningSite.start(folder.path(), "--framewise.watch-events=" + events,
				"--framewise.scan-interval=" + Stress.of(1, 10) + "s")) {
			for (int i = 0; i < READERS; i++) {
				int reader = i;
				readers.submit(() -> read(site.visitor(), reader));
			}
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Stress.of(4, 60));
			while (System.nanoTime() < end) {
				churn.step();
			}
			int last = churn.finish();
			long millis = millisUntilAllShow(site.visitor(), last);
			this.done.set(true);
			readers.shutdown();
			assertThat(readers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
			report(events, churn, millis);
			assertThat(this.faults).filteredOn((fault) -> !churn.wasSlow(fault.nanos())).isEmpty();
			assertThat(this.reads.get()).isGreaterThan(MarkedContent.pages().size());
			assertThat(millis).isLessThan(TimeUnit.SECONDS.toMillis(Stress.of(60, seconds)));
		}
		finally {
			this.done.set(true);
			readers.shutdownNow();
		}
	}

	private void read(Visitor visitor, int first) {
		List<String> pages = MarkedContent.pages();
		for (int i = first; !this.done.get(); i++) {
			String fault = fault(visitor, pages.get(i % pages.size()));
			if (!fault.isEmpty()) {
				this.faults.add(new Fault(System.nanoTime(), fault));
			}
			this.reads.incrementAndGet();
		}
	}

	private static String fault(Visitor visitor, String path) {
		try {
			return MarkedContent.fault(visitor, path);
		}
		catch (RuntimeException ex) {
			return path + " failed: " + ex;
		}
	}

	/**
	 * Waits for the last version on the page of every guide, a minute and a half at most.
	 */
	private static long millisUntilAllShow(Visitor visitor, int version) throws InterruptedException {
		long start = System.nanoTime();
		Predicate<String> shown = (slug) -> MarkedContent.versions(visitor, "/guides/" + slug)
			.stream()
			.allMatch((number) -> number == version);
		long millis = 0;
		while (millis < 90_000 && !MarkedContent.slugs().stream().allMatch(shown)) {
			Thread.sleep(20);
			millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
		}
		return millis;
	}

	private void report(boolean events, Churn churn, long millis) {
		long excused = this.faults.stream().filter((fault) -> churn.wasSlow(fault.nanos())).count();
		Stress.report(
				"churn, events %s: %d saves, %d requests, %d faults, %d more while %d saves took too long, "
						+ "last version shown after %d ms",
				events, churn.steps(), this.reads.get(), this.faults.size() - excused, excused, churn.slowSaves(),
				millis);
	}

	/**
	 * A page that should not have been.
	 *
	 * @param nanos when it was seen
	 * @param what what was wrong with it
	 */
	private record Fault(long nanos, String what) {

	}

}
