package dev.framewise.web;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
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

	private final boolean mcp;

	/**
	 * A filter.
	 * @param mcp whether assistants are answered, whose protocol asks by POST
	 */
	MethodFilter(@Value("${framewise.mcp:false}") boolean mcp) {
		this.mcp = mcp;
	}

	private static boolean isMcp(HttpServletRequest request) {
		return request.getRequestURI().equals("/mcp");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (ALLOWED.contains(request.getMethod()) || (this.mcp && isMcp(request))) {
			chain.doFilter(request, response);
			return;
		}
		if (isMcp(request)) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
		response.setHeader("Allow", "GET, HEAD");
		response.setContentType("text/plain;charset=UTF-8");
		response.getWriter().write("This site is read only: GET and HEAD are allowed.");
	}

}
