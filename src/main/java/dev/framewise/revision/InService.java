package dev.framewise.revision;

import java.util.concurrent.atomic.AtomicReference;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The name of what is in service, at hand without a question to the database. It follows
 * each publication of this instance by itself; of what another instance publishes,
 * {@link RevisionStore#refresh()} tells it.
 */
@Component
public class InService {

	private final AtomicReference<String> name = new AtomicReference<>("");

	/**
	 * The revision in service.
	 * @return its name, or an empty text where nothing was ever published
	 */
	public String name() {
		return this.name.get();
	}

	void become(String name) {
		this.name.set(name);
	}

	/**
	 * Becomes another as soon as readers can see it, and not at all where its transaction
	 * fails.
	 */
	void becomeOnCommit(String name) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				become(name);
			}

		});
	}

}
