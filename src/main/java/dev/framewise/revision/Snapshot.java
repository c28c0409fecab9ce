package dev.framewise.revision;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads what is in service outside of requests, from one snapshot of the database, as
 * {@link SnapshotFilter} does for each request.
 */
@Component
public class Snapshot {

	private final TransactionTemplate snapshot;

	/**
	 * A snapshot to read from.
	 * @param transactions what begins and ends snapshots
	 * @param isolation the isolation level that is a snapshot in the database
	 */
	Snapshot(PlatformTransactionManager transactions,
			@Value("${framewise.read-isolation:serializable}") Isolation isolation) {
		this.snapshot = new TransactionTemplate(transactions);
		this.snapshot.setIsolationLevel(isolation.value());
		this.snapshot.setReadOnly(true);
	}

	/**
	 * Does something that sees one revision only.
	 * @param reading what to do
	 */
	public void read(Runnable reading) {
		this.snapshot.executeWithoutResult((status) -> reading.run());
	}

}
