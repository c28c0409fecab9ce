package dev.framewise.live;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

import dev.framewise.Visitor;
import dev.framewise.WrittenContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A site with a database on disk is killed while its folder is churned, again and again.
 * It starts each time, from the database alone and from both, and shows every guide as
 * one of its versions. Three times; {@code -Dframewise.stress=full} kills it 50 times.
 */
class KillTests {

	private static final int LONGEST_LIFE_MILLIS = 1_500;

	private final Random random = new Random(20_261_124);

	private final AtomicBoolean done = new AtomicBoolean();

	private final Map<ForkedSite.Doing, Integer> killed = new EnumMap<>(ForkedSite.Doing.class);

	private volatile Throwable failure;

	@TempDir
	private Path folder;

	@Test
	void everyStartAfterAKillIsCleanAndEveryGuideWhole() throws Exception {
		WrittenContent content = MarkedContent.into(WrittenContent.inNewFolder());
		String database = "jdbc:h2:file:" + this.folder.resolve("db");
		Thread churning = new Thread();
		int kills = Stress.of(2, 50);
		try {
			for (int kill = 1; kill <= kills; kill++) {
				try (ForkedSite site = ForkedSite.start(content.path(), database, this.folder.resolve("log-" + kill))) {
					assertWhole(site.visitor(), "start " + kill + " from folder and database");
					if (kill == 1) {
						churning = churn(content.path());
					}
					Thread.sleep(this.random.nextInt(LONGEST_LIFE_MILLIS));
					ForkedSite.Doing doing = site.kill();
					this.killed.merge(doing, 1, Integer::sum);
					Stress.report("kill %d of %d: %s", kill, kills, doing);
					assertThat(site.log()).doesNotContain("could not be loaded", "Exception");
				}
				startFromDatabase(database, kill);
			}
		}
		finally {
			this.done.set(true);
			churning.join();
		}
		assertThat(this.failure).isNull();
		Stress.report("kills: %d, of which %s; %d clean starts", kills, this.killed, kills * 2);
	}

	/**
	 * Without a folder the site serves what the kill left in the database.
	 */
	private void startFromDatabase(String database, int kill) {
		try (RunningSite site = RunningSite.start(this.folder.resolve("none"), "--framewise.watch=false",
				"--spring.datasource.url=" + database)) {
			assertWhole(site.visitor(), "start " + kill + " from the database");
		}
	}

	private static void assertWhole(Visitor visitor, String start) {
		List<String> faults = MarkedContent.pages()
			.stream()
			.map((path) -> MarkedContent.fault(visitor, path))
			.filter((fault) -> !fault.isEmpty())
			.toList();
		assertThat(faults).as(start).isEmpty();
	}

	private Thread churn(Path content) {
		Churn churn = new Churn(content, this.random.nextLong());
		Thread thread = new Thread(() -> {
			while (!this.done.get()) {
				churn.step();
			}
		}, "churn");
		thread.setUncaughtExceptionHandler((dead, ex) -> this.failure = ex);
		thread.start();
		return thread;
	}

}
