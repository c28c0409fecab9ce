package dev.framewise.site;

import dev.framewise.revision.OncePerRevision;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the site is called.
 */
@Repository
public class SiteStore {

	private final SiteRepository sites;

	private final EntityManager entities;

	private final OncePerRevision<Site> known = new OncePerRevision<>();

	SiteStore(SiteRepository sites, EntityManager entities) {
		this.sites = sites;
		this.entities = entities;
	}

	/**
	 * The site.
	 * @return what was saved last, else the defaults
	 */
	@Transactional(readOnly = true)
	public Site find() {
		return this.known.get(() -> this.sites.findById(SiteEntity.ID).map(SiteEntity::site).orElseGet(Site::standard));
	}

	/**
	 * Puts a site in the place of the one before.
	 * @param site the site
	 */
	@Transactional
	public void save(Site site) {
		this.sites.deleteEverything();
		this.entities.persist(new SiteEntity(site));
		this.entities.flush();
		this.entities.clear();
	}

}
