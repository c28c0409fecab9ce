package dev.framewise.pagecache;

import java.util.List;
import java.util.Objects;

import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is counted of pages that have to be made.
 */
@ThreeFrameworksSite
class RenderTimesTests {

	private final MeterRegistry registry;

	private final Visitor visitor;

	@Autowired
	RenderTimesTests(MeterRegistry registry, @LocalServerPort int port) {
		this.registry = registry;
		this.visitor = new Visitor(port);
	}

	@Test
	void aPageIsTimedWhenItIsMadeAndNotWhenItIsKept() {
		String search = "/search?q=alder";
		this.visitor.get(search);
		long made = count("/search");
		this.visitor.get(search);
		assertThat(count("/search")).isEqualTo(made + 1);
		this.visitor.get("/guides/alder-birch-cedar");
		long kept = count("/guides/{slug}");
		this.visitor.get("/guides/alder-birch-cedar");
		assertThat(count("/guides/{slug}")).isEqualTo(kept).isPositive();
	}

	@Test
	void whatReadersMakeUpAddsNoMeters() {
		this.visitor.get("/guides/nothing");
		this.visitor.get("/nothing/at/all");
		this.visitor.get("/nothing/");
		List<String> before = pages();
		for (int i = 0; i < 20; i++) {
			this.visitor.get("/guides/nothing-" + i);
			this.visitor.get("/nothing/at/all-" + i);
			this.visitor.get("/nothing-" + i + "/");
		}
		assertThat(pages()).isEqualTo(before).noneMatch((page) -> page.contains("nothing"));
	}

	@Test
	void aPathIsWrittenInPrintableCharacters() {
		assertThat(PrintablePath.of("/a%0Ab")).isEqualTo("/a%0Ab");
		assertThat(PrintablePath.of("/a\n\r\u001b[1m\u2028é b")).isEqualTo("/a%0A%0D%1B[1m%E2%80%A8%C3%A9%20b");
		assertThat(PrintablePath.of("/" + "a".repeat(8_000))).hasSizeLessThan(310).endsWith("a...");
	}

	private long count(String page) {
		return this.registry.get("framewise.render").tag("page", page).timer().count();
	}

	private List<String> pages() {
		return this.registry.find("framewise.render")
			.timers()
			.stream()
			.map(Timer::getId)
			.map((Meter.Id id) -> Objects.requireNonNull(id.getTag("page")))
			.sorted()
			.toList();
	}

}
