package dev.framewise.revision;

import dev.framewise.database.Outage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Looks again and again which revision the database has in service, where another
 * instance may publish into it. A database that does not answer is asked again.
 */
@Component
@EnableScheduling
@ConditionalOnProperty("framewise.follow-interval")
class RevisionFollower {

	private final RevisionStore revisions;

	private final Outage outage;

	RevisionFollower(RevisionStore revisions, Outage outage) {
		this.revisions = revisions;
		this.outage = outage;
	}

	@Scheduled(fixedDelayString = "${framewise.follow-interval}")
	void look() {
		try {
			this.revisions.refresh();
			this.outage.end();
		}
		catch (DataAccessException | TransactionException ex) {
			this.outage.begin(ex);
		}
	}

}
