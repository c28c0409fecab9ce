package dev.framewise.hostile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import dev.framewise.ChangingSite;
import dev.framewise.Visitor;
import dev.framewise.publish.ContentLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long hostile files take, and what readers of other pages notice of them: run with
 * {@code -Dframewise.stress=full} on a machine that does nothing else. Sizes by
 * {@code -Dframewise.stress.characters} (60000 to 250000).
 */
@ChangingSite
@DirtiesContext
@EnabledIfSystemProperty(named = "framewise.stress", matches = "full")
class HostileFilesStressTests {

	private static final int CHARACTERS = Integer.getInteger("framewise.stress.characters", 120_000);

	private static final String ARTICLE = "guides/%s/guide.md";

	private final List<HostileFile> files = Stream
		.concat(HostileMarkdown.files(CHARACTERS).stream(), HostileFrontMatter.files().stream())
		.toList();

	private final Visitor visitor;

	private final ContentLoader loader;

	@Autowired
	HostileFilesStressTests(@LocalServerPort int port, ContentLoader loader) {
		this.visitor = new Visitor(port);
		this.loader = loader;
	}

	@BeforeEach
	void publish() {
		LoggingSystem.get(ContentLoader.class.getClassLoader())
			.setLogLevel(ContentLoader.class.getName(), LogLevel.OFF);
		ChangingSite.FOLDER.clear()
			.write("authors/ed.md", "---\nname: Ed\n---\n")
			.write(ARTICLE.formatted("other"), HostileFile.page("Other", "A good page with *words*.\n\n".repeat(50)));
		this.loader.load();
	}

	@Test
	void eachTakesLessThanThreeSeconds() {
		Map<Long, String> times = new TreeMap<>(Collections.reverseOrder());
		for (HostileFile file : this.files) {
			ChangingSite.FOLDER.write(ARTICLE.formatted(file.name()), file.bytes());
			long start = System.nanoTime();
			this.loader.load();
			times.put(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), file.name());
		}
		System.out.println("Loads of one hostile file more, in milliseconds, the slowest first: "
				+ times.entrySet().stream().limit(8).toList());
		assertThat(times.keySet().iterator().next()).isLessThan(3_000);
	}

	@Test
	void readersOfOtherPagesHardlyNotice() {
		poll(() -> false, 2_000);
		double before = poll(() -> false, 1_000);
		this.files.forEach((file) -> ChangingSite.FOLDER.write(ARTICLE.formatted(file.name()), file.bytes()));
		long start = System.nanoTime();
		CompletableFuture<?> load = CompletableFuture.runAsync(this.loader::load);
		double during = poll(load::isDone, Integer.MAX_VALUE);
		long loaded = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
		double after = poll(() -> false, 1_000);
		double ratio = during / Math.max(before, after);
		System.out.printf(Locale.ROOT,
				"%d hostile files in %d ms; 99th percentile of another page in ms: %.1f before, %.1f during, %.1f after: %.2f times%n",
				this.files.size(), loaded, before, during, after, ratio);
		assertThat(ratio).isLessThanOrEqualTo(2);
	}

	/** The 99th percentile of answers in milliseconds, one asked for every five. */
	private double poll(BooleanSupplier end, int most) {
		List<Long> times = new ArrayList<>();
		while (!end.getAsBoolean() && times.size() < most) {
			long start = System.nanoTime();
			assertThat(this.visitor.get("/guides/other").statusCode()).isEqualTo(200);
			times.add(System.nanoTime() - start);
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
		}
		Collections.sort(times);
		return times.get((int) Math.ceil(times.size() * 0.99) - 1) / 1e6;
	}

}
