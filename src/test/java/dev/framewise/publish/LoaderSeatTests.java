package dev.framewise.publish;

import java.time.Duration;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may read the folder.
 */
class LoaderSeatTests {

	private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2)
		.generateUniqueName(true)
		.addScript("db/migration/V7__loader_lock.sql")
		.build();

	@AfterEach
	void close() {
		this.database.shutdown();
	}

	@Test
	void oneHasTheSeatUntilItLeaves() {
		LoaderSeat first = seat(Duration.ofMinutes(5));
		LoaderSeat second = seat(Duration.ofMinutes(5));
		assertThat(first.take()).isTrue();
		assertThat(second.take()).isFalse();
		assertThat(first.take()).isTrue();
		first.leave();
		assertThat(second.take()).isTrue();
		assertThat(first.take()).isFalse();
	}

	@Test
	void whoSaysNothingMoreLosesIt() throws InterruptedException {
		LoaderSeat first = seat(Duration.ofMillis(300));
		LoaderSeat second = seat(Duration.ofMinutes(5));
		assertThat(first.take()).isTrue();
		long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		while (!second.take() && System.nanoTime() < end) {
			Thread.sleep(20);
		}
		assertThat(second.take()).isTrue();
		assertThat(first.take()).isFalse();
	}

	@Test
	void withoutTheDatabaseItHoldsUntilTheLeaseEnds() throws InterruptedException {
		LoaderSeat seat = seat(Duration.ofMillis(600));
		assertThat(seat.take()).isTrue();
		this.database.shutdown();
		long start = System.nanoTime();
		while (seat.take() && System.nanoTime() - start < Duration.ofSeconds(60).toNanos()) {
			Thread.sleep(20);
		}
		assertThat(seat.take()).isFalse();
		assertThat(System.nanoTime() - start).isGreaterThan(Duration.ofMillis(200).toNanos());
	}

	@Test
	void aloneEverybodyHasIt() {
		DataSource unused = this.database;
		LoaderSeat seat = new LoaderSeat(new SeatSettings(false, Duration.ofSeconds(1)), unused);
		assertThat(seat.take()).isTrue();
		assertThat(new LoaderSeat(new SeatSettings(false, Duration.ofSeconds(1)), unused).take()).isTrue();
	}

	private LoaderSeat seat(Duration lease) {
		return new LoaderSeat(new SeatSettings(true, lease), this.database);
	}

}
