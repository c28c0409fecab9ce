package dev.framewise.source;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SettlingTests {

	private final Settling settling = new Settling();

	@Test
	void aFileIsLookedAtAsSoonAsItHasSettled() {
		this.settling.add(1_150);
		assertThat(this.settling.from(1_040)).isEqualTo(Duration.ofMillis(110));
	}

	@Test
	void whatIsWrittenTogetherIsOneLook() {
		this.settling.add(1_150);
		this.settling.add(1_170);
		this.settling.add(1_160);
		assertThat(this.settling.from(1_040)).isEqualTo(Duration.ofMillis(130));
	}

	@Test
	void noFileWaitsLongForAnother() {
		this.settling.add(1_500);
		this.settling.add(1_150);
		assertThat(this.settling.from(1_040)).isEqualTo(Duration.ofMillis(160));
	}

	@Test
	void whatHasSettledMeanwhileWaitsForNothing() {
		this.settling.add(1_150);
		assertThat(this.settling.from(1_300)).isZero();
	}

	@Test
	void whatMayChangeAtAnyTimeIsLookedAtSoon() {
		assertThat(this.settling.from(1_000)).isEqualTo(Duration.ofMillis(50));
		this.settling.addSoon(1_000);
		assertThat(this.settling.from(1_000)).isEqualTo(Duration.ofMillis(50));
	}

}
