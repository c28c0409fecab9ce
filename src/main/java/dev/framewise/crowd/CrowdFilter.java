package dev.framewise.crowd;

import java.io.IOException;
import java.util.Set;

import dev.framewise.revision.SnapshotFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only so many requests through to what needs the database. It comes right before
 * the snapshot is taken, so that whoever waits or is refused holds none, and behind the
 * finished pages, so that nobody needs a place for one, or keeps it while a slow client
 * reads.
 */
@Component
@Order(CrowdFilter.ORDER)
class CrowdFilter extends OncePerRequestFilter {

	/** Right before the snapshot. */
	static final int ORDER = SnapshotFilter.ORDER - 1;

	private static final Set<String> SEARCHES = Set.of("/search", "/api/search");

	private final Crowd crowd;

	CrowdFilter(Crowd crowd) {
		this.crowd = crowd;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Crowd.Kind kind = SEARCHES.contains(request.getServletPath()) ? Crowd.Kind.SEARCH : Crowd.Kind.PAGE;
		if (!this.crowd.admit(request, kind, () -> chain.doFilter(request, response))) {
			Crowd.refuse(request, response);
		}
	}

	/**
	 * Files of the program and probes are no work. Whoever takes a snapshot needs a
	 * place, however the address is written.
	 */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return Crowd.hasPlace(request) || SnapshotFilter.isNeedless(request);
	}

	/**
	 * The page of an error is made like any other, after the place for what failed was
	 * let go.
	 */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
