package dev.framewise.publish;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VanishGuardTests {

	private static final Set<String> FIVE = Set.of("a", "b", "c", "d", "e");

	private Instant now = Instant.EPOCH;

	private final InstantSource source = () -> this.now;

	private final VanishGuard guard = new VanishGuard(this.source.withZone(ZoneOffset.UTC));

	@Test
	void holdsMoreThanAThirdAndAtLeastFive() {
		assertThat(this.guard.holds(FIVE, 14)).isTrue();
		VanishGuard another = new VanishGuard(this.source.withZone(ZoneOffset.UTC));
		assertThat(another.holds(FIVE, 15)).isFalse();
		assertThat(another.holds(Set.of("a", "b", "c", "d"), 4)).isFalse();
	}

	@Test
	void holdsTheRestWhileSomeComeBack() {
		assertThat(this.guard.holds(FIVE, 10)).isTrue();
		assertThat(this.guard.holds(Set.of("a"), 10)).isTrue();
		assertThat(this.guard.holds(Set.of("a", "z"), 10)).isFalse();
	}

	@Test
	void letsGoOnceTheFolderHasBeenTheSameForTenMinutes() {
		assertThat(this.guard.holds(FIVE, 5)).isTrue();
		this.now = this.now.plus(Duration.ofMinutes(9));
		assertThat(this.guard.holds(Set.of("a", "b", "c", "d", "f"), 6)).isTrue();
		this.now = this.now.plus(Duration.ofMinutes(9));
		assertThat(this.guard.holds(Set.of("a", "b", "c", "d", "f"), 6)).isTrue();
		this.now = this.now.plus(Duration.ofMinutes(1));
		assertThat(this.guard.holds(Set.of("a", "b", "c", "d", "f"), 6)).isFalse();
	}

	@Test
	void anyChangeOfTheFolderBeginsTheTenMinutesAnew() {
		this.guard.look("one");
		assertThat(this.guard.holds(FIVE, 5)).isTrue();
		this.now = this.now.plus(Duration.ofMinutes(9));
		this.guard.look("another");
		this.now = this.now.plus(Duration.ofMinutes(9));
		this.guard.look("another");
		assertThat(this.guard.holds(FIVE, 5)).isTrue();
		this.now = this.now.plus(Duration.ofMinutes(1));
		assertThat(this.guard.holds(FIVE, 5)).isFalse();
	}

}
