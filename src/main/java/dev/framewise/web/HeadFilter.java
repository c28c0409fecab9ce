package dev.framewise.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers HEAD as GET, so that its headers, the tag among them, are those of the page;
 * the server itself sends no body for HEAD.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 7)
class HeadFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean head = HttpMethod.HEAD.matches(request.getMethod());
		chain.doFilter(head ? new AsGet(request) : request, response);
	}

	private static final class AsGet extends HttpServletRequestWrapper {

		private AsGet(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

	}

}
