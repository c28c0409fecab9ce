package dev.framewise.revision;

import java.time.Instant;

import dev.framewise.StoreTest;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@StoreTest
class RevisionStoreTests {

	@Autowired
	private RevisionStore store;

	@Autowired
	private EntityManager entities;

	@Test
	void isEmptyBeforeAnythingIsPublished() {
		assertThat(this.store.current()).isEmpty();
	}

	@Test
	void isWhatWasPublishedLast() {
		Instant moment = Instant.parse("2026-11-20T12:00:00.123456Z");
		publish(new Revision("first", Instant.EPOCH));
		publish(new Revision("second", moment.plusNanos(789)));
		assertThat(this.store.current()).contains(new Revision("second", moment));
	}

	private void publish(Revision revision) {
		this.store.publish(revision);
		this.entities.flush();
		this.entities.clear();
	}

}
