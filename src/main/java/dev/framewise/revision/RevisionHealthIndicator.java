package dev.framewise.revision;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether there is anything to serve, which is what readiness depends on. It asks no
 * database: what is kept goes on being served while that is away.
 */
@Component
class RevisionHealthIndicator implements HealthIndicator {

	private final InService inService;

	RevisionHealthIndicator(InService inService) {
		this.inService = inService;
	}

	@Override
	public Health health() {
		return this.inService.published()
			.map((published) -> Health.up()
				.withDetail("revision", this.inService.name())
				.withDetail("published", published))
			.orElseGet(Health::outOfService)
			.build();
	}

}
