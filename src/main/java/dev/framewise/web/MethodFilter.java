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
 * The site is read only: whatever is not GET or HEAD is refused before anything looks at
 * it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class MethodFilter extends OncePerRequestFilter {

	private static final Set<String> ALLOWED = Set.of("GET", "HEAD");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (ALLOWED.contains(request.getMethod())) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
		response.setHeader("Allow", "GET, HEAD");
		response.setContentType("text/plain;charset=UTF-8");
		response.getWriter().write("This site is read only: GET and HEAD are allowed.");
	}

}
