package dev.framewise.editor;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Gives every page a bar that tells editors what is wrong with it.
 */
@Component
@Profile("editor")
public class EditorBars {

	private final BarViews views;

	EditorBars(BarViews views) {
		this.views = views;
	}

	/**
	 * The bar of a page.
	 * @param request what was asked for
	 * @return the bar
	 */
	public EditorBar of(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return new EditorBar(this.views, (failed instanceof String path) ? path : request.getRequestURI());
	}

}
