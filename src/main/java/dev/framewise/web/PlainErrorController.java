package dev.framewise.web;

import dev.framewise.api.ApiProblem;
import dev.framewise.api.ProblemType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page for whatever nobody else has answered: a request that cannot be read, or a
 * fault of ours, with nothing of the inside shown.
 */
@Controller
class PlainErrorController implements ErrorController {

	@RequestMapping("${server.error.path:/error}")
	ModelAndView error(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus status = (code instanceof Integer number) ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
		HttpStatus shown = (status == null) ? HttpStatus.INTERNAL_SERVER_ERROR : status;
		if (ApiProblem.isFor(request)) {
			return new ApiProblem(ProblemType.of(shown)).answer();
		}
		return new ModelAndView("web/problem", shown).addObject("error", page(shown));
	}

	private static ErrorPage page(HttpStatus status) {
		if (status == HttpStatus.NOT_FOUND) {
			return new ErrorPage("Nothing at this address", "Perhaps a slip of typing, or a page that was never there.",
					null, null);
		}
		return status.is4xxClientError()
				? new ErrorPage("This request cannot be answered",
						"Something in it cannot be read or is not allowed here.", null, null)
				: new ErrorPage("Something went wrong here",
						"It is our fault, not yours. Please try again in a moment.", null, null);
	}

}
