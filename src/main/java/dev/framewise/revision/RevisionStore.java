package dev.framewise.revision;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the name of what is in service.
 */
@Repository
public class RevisionStore {

	private final RevisionRepository revisions;

	private final InService inService;

	RevisionStore(RevisionRepository revisions, InService inService) {
		this.revisions = revisions;
		this.inService = inService;
	}

	/**
	 * What is in service.
	 * @return the revision, or empty where nothing was ever published
	 */
	@Transactional(readOnly = true)
	public Optional<Revision> current() {
		return this.revisions.findById(RevisionEntity.ID).map(RevisionEntity::revision);
	}

	/**
	 * Puts a revision in the place of the one before.
	 * @param revision what comes into service; its moment is kept to the microsecond, as
	 * databases do
	 */
	@Transactional
	public void publish(Revision revision) {
		RevisionEntity entity = this.revisions.findById(RevisionEntity.ID).orElseGet(RevisionEntity::new);
		Revision kept = new Revision(revision.name(), revision.published().truncatedTo(ChronoUnit.MICROS));
		entity.become(kept);
		this.revisions.save(entity);
		this.inService.becomeOnCommit(kept);
	}

	/**
	 * Looks what is in service, which another instance may have published.
	 * @return the revision, or empty where nothing was ever published
	 */
	@Transactional(readOnly = true)
	public Optional<Revision> refresh() {
		return this.inService.becomeWhatIsFound(this::current);
	}

}
