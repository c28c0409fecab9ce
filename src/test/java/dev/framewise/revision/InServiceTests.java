package dev.framewise.revision;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/**
 * What is in service where one looks while another publishes.
 */
class InServiceTests {

	/** Enough for whoever need not wait. */
	private static final long MILLIS = 300;

	private final InService inService = new InService();

	private final RevisionRepository rows = mock(RevisionRepository.class);

	private final RevisionStore store = new RevisionStore(this.rows, this.inService);

	@Test
	void whatWasReadBeforeAPublicationDoesNotComeAfterIt() throws InterruptedException {
		Thread publishing = new Thread(() -> this.inService.become(revision("new")));
		when(this.rows.findById(anyInt())).thenAnswer((call) -> {
			publishing.start();
			publishing.join(MILLIS);
			return row("old");
		});
		this.store.refresh();
		publishing.join(TimeUnit.SECONDS.toMillis(10));
		assertThat(this.inService.name()).isEqualTo("new");
	}

	private static Optional<RevisionEntity> row(String name) {
		RevisionEntity row = new RevisionEntity();
		row.become(revision(name));
		return Optional.of(row);
	}

	private static Revision revision(String name) {
		return new Revision(name, Instant.EPOCH);
	}

}
