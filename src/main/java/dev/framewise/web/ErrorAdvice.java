package dev.framewise.web;

import java.net.URI;
import java.util.regex.Pattern;

import dev.framewise.api.ApiProblem;
import dev.framewise.api.ProblemType;
import dev.framewise.guide.MovedGuideException;
import dev.framewise.query.NoSuchPageException;
import dev.framewise.query.BadQueryException;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers what cannot be shown: 404 with a way on, 400 with the reason, 301 for guides
 * that have moved. Anything else is a bug and reaches Boot's error page.
 */
@ControllerAdvice
class ErrorAdvice {

	/** The slug in the address of a guide, of what is below it, or of its data. */
	private static final Pattern ALIAS = Pattern.compile("^((?:/api)?/guides/)[^/.]+");

	private final LayoutAdvice layout;

	ErrorAdvice(LayoutAdvice layout) {
		this.layout = layout;
	}

	@ExceptionHandler
	ModelAndView noSuchPage(NoSuchPageException ex, HttpServletRequest request) {
		if (ApiProblem.isFor(request)) {
			return new ApiProblem(ProblemType.NOT_FOUND, String.valueOf(ex.getMessage())).answer();
		}
		return page(request, HttpStatus.NOT_FOUND,
				new ErrorPage("Nothing at this address", String.valueOf(ex.getMessage()), ex.link(), ex.label()));
	}

	/**
	 * No page and no file has this address.
	 */
	@ExceptionHandler
	ModelAndView noResource(NoResourceFoundException ex, HttpServletRequest request) {
		if (ApiProblem.isFor(request)) {
			return new ApiProblem(ProblemType.NOT_FOUND, "The API has no such address; /developers lists all.")
				.answer();
		}
		return page(request, HttpStatus.NOT_FOUND, new ErrorPage("Nothing at this address",
				"Perhaps a slip of typing, or a page that was never there.", null, null));
	}

	@ExceptionHandler
	ModelAndView badQuery(BadQueryException ex, HttpServletRequest request) {
		if (ApiProblem.isFor(request)) {
			return new ApiProblem(ProblemType.BAD_PARAMETER, String.valueOf(ex.getMessage())).answer();
		}
		return page(request, HttpStatus.BAD_REQUEST, new ErrorPage("This address cannot be read",
				String.valueOf(ex.getMessage()), request.getRequestURI(), "The same page without the question mark"));
	}

	/**
	 * The same address with the slug the guide has now; the query stays.
	 */
	@ExceptionHandler
	ResponseEntity<Void> moved(MovedGuideException ex, HttpServletRequest request) {
		String path = ALIAS.matcher(request.getRequestURI()).replaceFirst("$1" + ex.slug());
		String query = (request.getQueryString() == null) ? "" : "?" + request.getQueryString();
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(URI.create(path + query)).build();
	}

	/**
	 * Model attributes of the layout are not there when an exception is handled, so they
	 * are added here.
	 */
	private ModelAndView page(HttpServletRequest request, HttpStatus status, ErrorPage error) {
		return new ModelAndView("web/problem", status).addObject("error", error)
			.addObject("site", this.layout.site())
			.addObject("revision", this.layout.revision())
			.addObject("editor", this.layout.editor(request));
	}

}
