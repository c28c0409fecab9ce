package dev.framewise.revision;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is in service, by name and moment, at hand without a question to the database. It
 * follows each publication of this instance by itself; of what another instance
 * publishes, {@link RevisionStore#refresh()} tells it.
 */
@Component
public class InService {

	private final AtomicReference<@Nullable Revision> revision = new AtomicReference<>();

	/**
	 * The revision in service.
	 * @return its name, or an empty text where nothing was ever published
	 */
	public String name() {
		Revision revision = this.revision.get();
		return (revision != null) ? revision.name() : "";
	}

	/**
	 * When the revision in service was published.
	 * @return the moment, or empty where nothing was ever published
	 */
	public Optional<Instant> published() {
		return Optional.ofNullable(this.revision.get()).map(Revision::published);
	}

	synchronized void become(Revision revision) {
		this.revision.set(revision);
	}

	/**
	 * Becomes what is found, where anything is. Whoever publishes meanwhile comes after
	 * it, so that what was found before takes not the place of what is newer.
	 */
	synchronized Optional<Revision> becomeWhatIsFound(Supplier<Optional<Revision>> looking) {
		Optional<Revision> found = looking.get();
		found.ifPresent(this::become);
		return found;
	}

	/**
	 * Becomes another as soon as readers can see it, and not at all where its transaction
	 * fails.
	 */
	void becomeOnCommit(Revision revision) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				become(revision);
			}

		});
	}

}
