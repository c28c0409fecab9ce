package dev.framewise.site;

import java.util.List;
import java.util.Set;

import dev.framewise.yaml.YamlText;

/**
 * What {@code site.yaml} says, and where it leads.
 *
 * @param site the site
 * @param paths the paths of this site that its links lead to
 */
public record SiteFile(Site site, List<YamlText> paths) {

	/**
	 * A file; the paths are copied.
	 */
	public SiteFile {
		paths = List.copyOf(paths);
	}

	/**
	 * The site without links that lead nowhere, so that readers never meet a dead end.
	 * @param broken paths where nothing is
	 * @return the site
	 */
	public Site without(Set<String> broken) {
		SiteLink community = this.site.community();
		return new Site(this.site.name(), this.site.tagline(), this.site.language(), this.site.baseUrl(),
				this.site.navigation().stream().filter((link) -> !broken.contains(link.url())).toList(),
				(community == null || broken.contains(community.url())) ? null : community, this.site.editUrl(),
				this.site.reportUrl());
	}

}
