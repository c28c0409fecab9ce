package dev.framewise.web;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what cannot be read before anything else looks at it: a path that begins with
 * two slashes, which browsers would take for another host in a redirect, and a query that
 * cannot be decoded.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
class ReadableRequestFilter extends OncePerRequestFilter {

	/** What comes without a body. */
	private static final Set<String> PLAIN = Set.of("GET", "HEAD");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getRequestURI().startsWith("//")) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else if (!hasReadableQuery(request)) {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/**
	 * The server reads the query when it is first asked for, and throws where it cannot.
	 * With what may bring a form it would read the body too, and wait for it.
	 */
	private static boolean hasReadableQuery(HttpServletRequest request) {
		if (request.getQueryString() == null || !PLAIN.contains(request.getMethod())) {
			return true;
		}
		try {
			request.getParameterMap();
			return true;
		}
		catch (IllegalStateException ex) {
			return false;
		}
	}

}
