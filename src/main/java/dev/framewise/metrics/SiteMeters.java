package dev.framewise.metrics;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import dev.framewise.problem.Problem;
import dev.framewise.problem.Severity;
import dev.framewise.publish.ContentLoadedEvent;
import dev.framewise.publish.LoadFailedEvent;
import dev.framewise.revision.InService;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Meters of the content: how old what is served is, how long reading takes, what is
 * wrong.
 */
@Component
class SiteMeters {

	private final Timer loads;

	private final Counter failures;

	private volatile List<Problem> problems = List.of();

	SiteMeters(MeterRegistry registry, InService inService) {
		this.loads = Timer.builder("framewise.load")
			.description("How long it took to read the folder and put it into service")
			.register(registry);
		this.failures = Counter.builder("framewise.load.failures")
			.description("How often that failed")
			.register(registry);
		for (Severity severity : Severity.values()) {
			Gauge.builder("framewise.problems", this, (meters) -> meters.count(severity))
				.description("Problems of the content, as of the last reading by this instance")
				.tag("severity", severity.name().toLowerCase(Locale.ROOT))
				.register(registry);
		}
		TimeGauge.builder("framewise.revision.age", () -> age(inService), TimeUnit.SECONDS)
			.description("How long ago what is in service was published")
			.register(registry);
	}

	/**
	 * Asks no database, which may be away just when somebody wants to know.
	 */
	private static double age(InService inService) {
		return inService.published()
			.map((published) -> (double) Duration.between(published, Clock.systemUTC().instant()).toSeconds())
			.orElse(Double.NaN);
	}

	private long count(Severity severity) {
		return this.problems.stream().filter((problem) -> problem.severity() == severity).count();
	}

	@EventListener
	void loaded(ContentLoadedEvent event) {
		this.loads.record(event.took());
		this.problems = event.report().problems();
	}

	@EventListener
	void failed(LoadFailedEvent event) {
		this.failures.increment();
	}

}
