package dev.framewise.publish;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import dev.framewise.ChangingSite;
import dev.framewise.GeneratedContent;
import dev.framewise.Visitor;
import dev.framewise.revision.RevisionStore;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Readers while the content changes.
 */
@ChangingSite
class OneRevisionTests {

	private static final int LOADS = 24;

	private static final int READERS = 8;

	private static final GeneratedContent LARCH = new GeneratedContent(3, 2, 12, 4, "Larch");

	private static final GeneratedContent MAPLE = new GeneratedContent(3, 2, 12, 4, "Maple");

	private static final List<String> PAGES = List.of("/", "/guides", "/tags/all", "/authors/ed", "/frameworks",
			"/frameworks/tool-1", "/guides/first", "/guides/first/matrix", "/guides/first/wizard", LARCH.result(),
			"/guides/first/matrix?frameworks=tool-2&q=row", "/guides/guide-2", "/guides/first/cheat-sheet",
			"/search?q=text", "/search?q=row+portrait");

	private final Visitor visitor;

	private final ContentLoader loader;

	private final RevisionStore revisions;

	private final Queue<String> faults = new ConcurrentLinkedQueue<>();

	private final AtomicInteger reads = new AtomicInteger();

	private final AtomicBoolean done = new AtomicBoolean();

	@Autowired
	OneRevisionTests(@LocalServerPort int port, ContentLoader loader, RevisionStore revisions) {
		this.visitor = new Visitor(port);
		this.loader = loader;
		this.revisions = revisions;
	}

	@Test
	void noPageMixesTwoRevisions() throws Exception {
		String maple = load(MAPLE);
		String larch = load(LARCH);
		ExecutorService readers = Executors.newFixedThreadPool(READERS);
		try {
			List<? extends Future<?>> running = IntStream.range(0, READERS)
				.mapToObj((reader) -> readers.submit(() -> read(reader, larch, maple)))
				.toList();
			for (int i = 0; i < LOADS; i++) {
				assertThat(load((i % 2 == 0) ? MAPLE : LARCH)).isEqualTo((i % 2 == 0) ? maple : larch);
			}
			this.done.set(true);
			for (Future<?> reader : running) {
				reader.get(60, TimeUnit.SECONDS);
			}
		}
		finally {
			this.done.set(true);
			readers.shutdownNow();
		}
		assertThat(this.faults).isEmpty();
		assertThat(this.reads.get()).isGreaterThan(PAGES.size() * 2);
	}

	private String load(GeneratedContent content) {
		content.into(ChangingSite.FOLDER);
		assertThat(this.loader.load().problems()).noneMatch((problem) -> problem.toString().contains(": error: "));
		return this.revisions.current().orElseThrow().name();
	}

	private void read(int reader, String larch, String maple) {
		for (int i = reader; !this.done.get(); i++) {
			String path = PAGES.get(i % PAGES.size());
			HttpResponse<String> response = this.visitor.get(path);
			String body = response.body();
			boolean one = body.contains("Larch") && body.contains(larch) && !body.contains("Maple")
					&& !body.contains(maple);
			boolean other = body.contains("Maple") && body.contains(maple) && !body.contains("Larch")
					&& !body.contains(larch);
			if (response.statusCode() != 200 || !(one || other)) {
				this.faults.add(path + " " + response.statusCode());
			}
			this.reads.incrementAndGet();
		}
	}

}
