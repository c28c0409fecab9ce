package dev.framewise.revision;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

	private static final Logger log = LoggerFactory.getLogger(RevisionFollower.class);

	private final RevisionStore revisions;

	private boolean lost;

	RevisionFollower(RevisionStore revisions) {
		this.revisions = revisions;
	}

	@Scheduled(fixedDelayString = "${framewise.follow-interval}")
	void look() {
		try {
			this.revisions.refresh();
			if (this.lost) {
				log.atInfo().addKeyValue("event.action", "database-back").log("The database answers again");
			}
			this.lost = false;
		}
		catch (DataAccessException | TransactionException ex) {
			if (!this.lost) {
				log.atError()
					.addKeyValue("event.action", "database-away")
					.setCause(ex)
					.log("The database does not answer; pages that are kept stay in service");
			}
			this.lost = true;
		}
	}

}
