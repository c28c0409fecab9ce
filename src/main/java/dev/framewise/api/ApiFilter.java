package dev.framewise.api;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What holds for every request of a program, before anything is looked up: data may be
 * read from any site, the API is read only, and it speaks JSON.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class ApiFilter extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private static final String ALLOWED = "GET, HEAD, OPTIONS";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !ApiPaths.isOpen(path(request));
	}

	/**
	 * The server forgets all headers when it turns to the page of an error.
	 */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterNestedErrorDispatch(HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		doFilterInternal(request, response, chain);
	}

	private static String path(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed instanceof String path) ? path : request.getRequestURI();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Access-Control-Allow-Origin", "*");
		response.setHeader("Access-Control-Expose-Headers", "ETag, Link");
		response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
		if (request.getDispatcherType() == DispatcherType.ERROR || !ApiPaths.isApi(path(request))) {
			chain.doFilter(request, response);
		}
		else if (request.getMethod().equals("OPTIONS")) {
			options(response);
		}
		else if (!READING.contains(request.getMethod())) {
			response.setHeader("Allow", ALLOWED);
			new ApiProblem(ProblemType.METHOD_NOT_ALLOWED).write(request, response);
		}
		else if (!Acceptance.of(request.getHeader("Accept")).takes("application", "json")) {
			new ApiProblem(ProblemType.NOT_ACCEPTABLE).write(request, response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static void options(HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_NO_CONTENT);
		response.setHeader("Allow", ALLOWED);
		response.setHeader("Access-Control-Allow-Methods", ALLOWED);
		response.setHeader("Access-Control-Allow-Headers", "Accept, If-None-Match");
		response.setHeader("Access-Control-Max-Age", "86400");
	}

}
