package dev.framewise.editor;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.web.server.context.WebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class AnnouncementsTests {

	private static final Duration LONG = Duration.ofMinutes(2);

	private static final Announcement FIRST = new Announcement("r1", "e1");

	private final Announcements announcements = new Announcements();

	@Test
	void whoeverKnowsLessThanTheLatestDoesNotWait() throws Exception {
		this.announcements.start();
		this.announcements.announce(FIRST);
		assertThat(this.announcements.await(Announcement.NOTHING, LONG)).isEqualTo(FIRST);
	}

	@Test
	void whoeverWaitsIsTold() throws Exception {
		this.announcements.start();
		CompletableFuture<Announcement> heard = listen();
		this.announcements.announce(FIRST);
		assertThat(heard.get(60, TimeUnit.SECONDS)).isEqualTo(FIRST);
	}

	@Test
	void nobodyWaitsLongerThanAsked() throws Exception {
		this.announcements.start();
		assertThat(this.announcements.await(Announcement.NOTHING, Duration.ofMillis(1)))
			.isEqualTo(Announcement.NOTHING);
	}

	@Test
	void theEndEndsEveryWait() throws Exception {
		this.announcements.start();
		CompletableFuture<Announcement> heard = listen();
		this.announcements.stop();
		assertThat(heard.get(60, TimeUnit.SECONDS)).isEqualTo(Announcement.NOTHING);
	}

	@Test
	void theEndComesBeforeTheServerWaitsForItsRequests() {
		assertThat(this.announcements.getPhase()).isGreaterThan(WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE);
	}

	@Test
	void thereAreSoManySeatsAndNoMore() {
		assertThat(IntStream.range(0, Announcements.MOST)).allMatch((seat) -> this.announcements.join());
		assertThat(this.announcements.join()).isFalse();
		this.announcements.leave();
		assertThat(this.announcements.join()).isTrue();
	}

	private CompletableFuture<Announcement> listen() {
		return CompletableFuture.supplyAsync(() -> {
			try {
				return this.announcements.await(Announcement.NOTHING, LONG);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

}
