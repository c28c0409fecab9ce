package dev.framewise.revision;

import java.io.IOException;
import java.util.Set;

import dev.framewise.database.DatabaseAwayException;
import dev.framewise.database.Outage;
import dev.framewise.database.Unwritten;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers each request from one snapshot of the database, so that no response mixes two
 * revisions: every query of a request sees what was published before its first one. Where
 * the database cannot be had, nobody waits for it longer than once a moment. Comes after
 * the filters that keep a response back, so that the snapshot is let go before the bytes
 * go to a client who may be slow.
 */
@Component
@Order(SnapshotFilter.ORDER)
public class SnapshotFilter extends OncePerRequestFilter {

	/** Where it stands; what keeps a response back needs a lower number. */
	public static final int ORDER = Ordered.LOWEST_PRECEDENCE - 10;

	private static final String ATTRIBUTE = SnapshotFilter.class.getName() + ".revision";

	private static final String ASSETS = "/assets/";

	private static final Set<String> PROBES = Set.of("/livez", "/readyz");

	private static final ThreadLocal<@Nullable String> SEEN = new ThreadLocal<>();

	private final PlatformTransactionManager transactions;

	private final RevisionStore revisions;

	private final Outage outage;

	private final Unwritten unwritten;

	private final DefaultTransactionDefinition snapshot = new DefaultTransactionDefinition();

	/**
	 * A filter.
	 * @param transactions what begins and ends snapshots
	 * @param revisions tells which revision a snapshot shows
	 * @param outage knows whether the database answers
	 * @param unwritten knows whether a request wrote anything
	 * @param isolation the isolation level that is a snapshot in the database. H2's is
	 * SERIALIZABLE: its REPEATABLE_READ looks at each table as late as the first query of
	 * it. PostgreSQL's is REPEATABLE_READ: its SERIALIZABLE may refuse to go on
	 */
	SnapshotFilter(PlatformTransactionManager transactions, RevisionStore revisions, Outage outage, Unwritten unwritten,
			@Value("${framewise.read-isolation:serializable}") Isolation isolation) {
		this.transactions = transactions;
		this.revisions = revisions;
		this.outage = outage;
		this.unwritten = unwritten;
		this.snapshot.setIsolationLevel(isolation.value());
		this.snapshot.setReadOnly(true);
	}

	/**
	 * Which revision a request was answered from.
	 * @param request a request that was answered
	 * @return the revision's name, or null where it did not need to see any
	 */
	public static @Nullable String revision(HttpServletRequest request) {
		return (String) request.getAttribute(ATTRIBUTE);
	}

	/**
	 * Which revision the request of this thread sees.
	 * @return the revision's name, or null outside of requests
	 */
	static @Nullable String seen() {
		return SEEN.get();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.outage.isOn()) {
			throw new DatabaseAwayException(null);
		}
		try {
			answer(request, response, chain);
		}
		catch (RuntimeException | ServletException ex) {
			if (!Outage.isCauseOf(ex)) {
				throw ex;
			}
			this.outage.begin(ex);
			throw new DatabaseAwayException(ex);
		}
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		TransactionStatus status = this.transactions.getTransaction(this.snapshot);
		try {
			this.revisions.current().map(Revision::name).ifPresent((name) -> {
				request.setAttribute(ATTRIBUTE, name);
				SEEN.set(name);
			});
			this.outage.end();
			chain.doFilter(request, response);
		}
		finally {
			SEEN.remove();
			end(status);
		}
	}

	/**
	 * Nothing that a request writes is kept, so that it does not matter where the end
	 * cannot be told.
	 */
	private void end(TransactionStatus status) {
		try {
			if (this.unwritten.isCertain()) {
				this.transactions.commit(status);
			}
			else {
				this.transactions.rollback(status);
			}
		}
		catch (TransactionException ex) {
			logger.debug("A snapshot could not be let go", ex);
		}
	}

	/**
	 * Whether a request is answered without a snapshot: files of the program and probes
	 * are, where their addresses are written as the site writes them.
	 * @param request a request
	 * @return whether no snapshot is taken for it
	 */
	public static boolean isNeedless(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return path.startsWith(ASSETS) || PROBES.contains(path);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return isNeedless(request);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
