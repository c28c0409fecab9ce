package dev.framewise.metrics;

import java.nio.file.Path;

import dev.framewise.ChangingSite;
import dev.framewise.Visitor;
import dev.framewise.publish.ContentLoader;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What those who run a site can watch.
 */
@ChangingSite
class SiteMetersTests {

	private final MeterRegistry registry;

	private final ContentLoader loader;

	private final Visitor visitor;

	@Autowired
	SiteMetersTests(MeterRegistry registry, ContentLoader loader, @LocalServerPort int port) {
		this.registry = registry;
		this.loader = loader;
		this.visitor = new Visitor(port);
	}

	@Test
	void readingsAndProblemsAreCounted() {
		ChangingSite.FOLDER.clear().copy(Path.of("src/test/resources/three-frameworks"));
		this.loader.load();
		double errors = problems("error");
		long loads = this.registry.get("framewise.load").timer().count();
		ChangingSite.FOLDER.write("frameworks/oak.md", "no front matter");
		this.loader.load();
		assertThat(problems("error")).isEqualTo(errors + 1);
		assertThat(this.registry.get("framewise.load").timer().count()).isEqualTo(loads + 1);
		assertThat(this.registry.get("framewise.revision.age").timeGauge().value()).isBetween(0.0, 600.0);
		assertThat(this.registry.get("framewise.load.failures").counter().count()).isNotNegative();
	}

	@Test
	void finishedPagesAreCounted() {
		ChangingSite.FOLDER.clear().copy(Path.of("src/test/resources/three-frameworks"));
		this.loader.load();
		this.visitor.page("/guides/alder-birch-cedar");
		double hits = hits();
		this.visitor.page("/guides/alder-birch-cedar");
		assertThat(hits()).isGreaterThan(hits);
	}

	private double problems(String severity) {
		return this.registry.get("framewise.problems").tag("severity", severity).gauge().value();
	}

	private double hits() {
		return this.registry.get("cache.gets")
			.tag("cache", "framewise.pages")
			.tag("result", "hit")
			.functionCounter()
			.count();
	}

}
