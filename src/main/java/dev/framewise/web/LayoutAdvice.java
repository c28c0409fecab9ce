package dev.framewise.web;

import dev.framewise.editor.EditorBar;
import dev.framewise.editor.EditorBars;
import dev.framewise.revision.Revision;
import dev.framewise.revision.RevisionStore;
import dev.framewise.site.BaseAddress;
import dev.framewise.site.Site;
import dev.framewise.site.SiteStore;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What every page shows around its content.
 */
@ControllerAdvice(annotations = Controller.class)
class LayoutAdvice {

	private final SiteStore site;

	private final RevisionStore revisions;

	private final BaseAddress base;

	private final @Nullable EditorBars editors;

	LayoutAdvice(SiteStore site, RevisionStore revisions, BaseAddress base, ObjectProvider<EditorBars> editors) {
		this.site = site;
		this.revisions = revisions;
		this.base = base;
		this.editors = editors.getIfAvailable();
	}

	@ModelAttribute("site")
	Site site() {
		return this.site.find();
	}

	@ModelAttribute("revision")
	@Nullable Revision revision() {
		return this.revisions.current().orElse(null);
	}

	/**
	 * What the page tells its editors, where it has any.
	 */
	@ModelAttribute("editor")
	@Nullable EditorBar editor(HttpServletRequest request) {
		return (this.editors == null) ? null : this.editors.of(request);
	}

	/**
	 * The address search engines should know the page by, where the site says where it
	 * lives.
	 */
	@ModelAttribute("canonical")
	@Nullable String canonical(HttpServletRequest request) {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			return null;
		}
		return this.base.configured().map((address) -> address + request.getRequestURI()).orElse(null);
	}

}
