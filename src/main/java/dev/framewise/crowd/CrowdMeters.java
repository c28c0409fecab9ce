package dev.framewise.crowd;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/**
 * Meters of the crowd: how many places are taken, how many wait, and how many found none.
 */
@Component
class CrowdMeters implements MeterBinder {

	private final Crowd crowd;

	CrowdMeters(Crowd crowd) {
		this.crowd = crowd;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (Crowd.Kind kind : Crowd.Kind.values()) {
			Gauge.builder("framewise.crowd.places", this.crowd, (crowd) -> crowd.taken(kind))
				.description("How many places are taken by those for whom something is made")
				.tag("kind", kind.id())
				.register(registry);
			Gauge.builder("framewise.crowd.waiting", this.crowd, (crowd) -> crowd.waiting(kind))
				.description("How many wait")
				.tag("kind", kind.id())
				.register(registry);
			FunctionCounter.builder("framewise.crowd.refused", this.crowd, (crowd) -> crowd.refused(kind))
				.description("How many have found no place")
				.tag("kind", kind.id())
				.register(registry);
		}
	}

}
