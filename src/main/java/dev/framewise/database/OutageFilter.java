package dev.framewise.database;

import java.io.IOException;

import dev.framewise.api.Unavailable;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what the database would be needed for while it cannot be had: come back soon.
 * Stands before the filter that keeps pages, which may still have what is asked for.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 6)
class OutageFilter extends OncePerRequestFilter {

	/** By then it is known whether the database is back. */
	private static final int SECONDS = 2;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (DatabaseAwayException ex) {
			if (response.isCommitted()) {
				throw ex;
			}
			Unavailable.answer(request, response, SECONDS);
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterNestedErrorDispatch(HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		doFilterInternal(request, response, chain);
	}

}
