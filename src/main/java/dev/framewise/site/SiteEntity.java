package dev.framewise.site;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/**
 * The one row that says what the site is called.
 */
@Entity
@Table(name = "site")
class SiteEntity {

	static final int ID = 1;

	@Id
	private int id = ID;

	private String name;

	private String tagline;

	private String language;

	private @Nullable String baseUrl;

	@Embedded
	@ElementCollection
	@CollectionTable(name = "site_navigation", joinColumns = @JoinColumn(name = "site"))
	@OrderColumn(name = "position")
	private List<SiteLink> navigation = new ArrayList<>();

	@Embedded
	@EmbeddedColumnNaming("community_%s")
	private @Nullable SiteLink community;

	private @Nullable String editUrl;

	private @Nullable String reportUrl;

	SiteEntity() {
	}

	SiteEntity(Site site) {
		this.name = site.name();
		this.tagline = site.tagline();
		this.language = site.language();
		this.baseUrl = site.baseUrl();
		this.navigation.addAll(site.navigation());
		this.community = site.community();
		this.editUrl = site.editUrl();
		this.reportUrl = site.reportUrl();
	}

	Site site() {
		return new Site(this.name, this.tagline, this.language, this.baseUrl, this.navigation, this.community,
				this.editUrl, this.reportUrl);
	}

}
