package dev.framewise.pagecache;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.framewise.crowd.Crowd;
import dev.framewise.database.DatabaseAwayException;
import dev.framewise.evidence.EvidenceSettings;
import dev.framewise.revision.InService;
import dev.framewise.revision.SnapshotFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers GET and HEAD with finished pages. What is not there yet is made by one of those
 * who ask for it; as many others wait as there is room for. Kept is what was answered
 * with 200 from the revision in service, and files of the program itself; every 200 gets
 * a tag, kept or not.
 */
@Component
@Order(PageFilter.ORDER)
class PageFilter extends OncePerRequestFilter {

	/** Behind what refuses requests, and what streams to editors; before all else. */
	static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 7;

	/** Whoever has waited this long makes the page alone. */
	private static final long PATIENCE_SECONDS = 10;

	private final PageCache cache;

	private final InService inService;

	private final EvidenceSettings evidence;

	private final RenderTimes times;

	private final Crowd crowd;

	private final boolean on;

	private final Map<UnderWay, CompletableFuture<@Nullable KeptPage>> underWay = new ConcurrentHashMap<>();

	/**
	 * A filter. Editors see on each page what is wrong with it at the moment, so nothing
	 * is kept for them.
	 */
	PageFilter(PageCache cache, InService inService, EvidenceSettings evidence, RenderTimes times, Crowd crowd,
			Environment environment) {
		this.cache = cache;
		this.inService = inService;
		this.evidence = evidence;
		this.times = times;
		this.crowd = crowd;
		this.on = cache.isOn() && !environment.acceptsProfiles(Profiles.of("editor"));
	}

	/**
	 * What is sent to us is no question for a page.
	 */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		KeptPage page = this.on ? find(request) : null;
		page = (page != null) ? page : makeOrFindLast(request, response, chain);
		if (page != null) {
			page.answer(request, response);
		}
	}

	/**
	 * Makes a page; where the database is away, the one of before is still the best that
	 * there is.
	 */
	private @Nullable KeptPage makeOrFindLast(HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		try {
			return make(request, response, chain);
		}
		catch (DatabaseAwayException ex) {
			Map<String, String[]> parameters = parameters(request);
			KeptPage last = this.on ? this.cache.last(this.cache.key(request.getRequestURI(), parameters), parameters)
					: null;
			if (last == null || response.isCommitted() || !last.isTakenBy(request.getHeader("Accept"))) {
				throw ex;
			}
			return last;
		}
	}

	private @Nullable KeptPage find(HttpServletRequest request) {
		return find(request.getRequestURI(), parameters(request), request.getHeader("Accept"));
	}

	/**
	 * Whether pages are kept at all.
	 */
	boolean isOn() {
		return this.on;
	}

	/**
	 * A finished page.
	 * @param path the path as it was asked for
	 * @param parameters all parameters
	 * @param accepted the header Accept, or null
	 * @return the page, or null where none is kept that answers this request
	 */
	@Nullable KeptPage find(String path, Map<String, String[]> parameters, @Nullable String accepted) {
		KeptPage page = find(moment(this.inService.name()), path, parameters, accepted);
		return (page != null) ? page : find(Moment.ALWAYS, path, Map.of(), accepted);
	}

	private @Nullable KeptPage find(Moment moment, String path, Map<String, String[]> parameters,
			@Nullable String accepted) {
		KeptPage page = this.cache.find(moment, this.cache.key(path, parameters), parameters);
		return (page != null && page.isTakenBy(accepted)) ? page : null;
	}

	/**
	 * Makes a page, or waits for somebody who is about to make it.
	 * @return the page, or null where the answer is no page and on its way
	 */
	private @Nullable KeptPage make(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Moment moment = moment(this.inService.name());
		UnderWay key = new UnderWay(moment, this.cache.key(request.getRequestURI(), parameters(request)));
		CompletableFuture<@Nullable KeptPage> mine = new CompletableFuture<>();
		CompletableFuture<@Nullable KeptPage> others = this.on ? this.underWay.putIfAbsent(key, mine) : null;
		if (others != null) {
			return await(others, request, response, chain);
		}
		KeptPage kept = null;
		try {
			// Since it was missed somebody may have finished it.
			kept = this.on ? find(request) : null;
			if (kept != null) {
				return kept;
			}
			Rendering rendering = new Rendering(request, response, this.times);
			KeptPage page = rendering.render(chain);
			kept = (page != null && this.on) ? keep(page, rendering, moment, request) : null;
			if (rendering.isGone()) {
				this.cache.forget(key.key());
			}
			return page;
		}
		finally {
			this.underWay.remove(key, mine);
			mine.complete(kept);
		}
	}

	/**
	 * Waits for a page that another makes, and makes it where that comes to nothing.
	 */
	private @Nullable KeptPage await(CompletableFuture<@Nullable KeptPage> others, HttpServletRequest request,
			HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
		if (!this.crowd.await(Crowd.Kind.PAGE, () -> await(others))) {
			Crowd.refuse(request, response);
			return null;
		}
		KeptPage page = others.getNow(null);
		return (page != null && page.isFor(parameters(request)) && page.isTakenBy(request.getHeader("Accept"))) ? page
				: new Rendering(request, response, this.times).render(chain);
	}

	private static void await(CompletableFuture<@Nullable KeptPage> others) {
		try {
			others.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException ex) {
			// Whoever waited looks what came of it.
		}
	}

	/**
	 * Keeps a page where others may get it.
	 * @param moment what was in service when the page was asked for; it may have been
	 * answered from what came after
	 * @return the page, or null where it is not kept
	 */
	private @Nullable KeptPage keep(KeptPage page, Rendering rendering, Moment moment, HttpServletRequest request) {
		String path = request.getRequestURI();
		this.cache.learn(path, page.asked());
		// Of other ways to write a path there is no end.
		if (!rendering.mayBeKept() || !path.equals(request.getServletPath())
				|| !page.isTakenBy(request.getHeader("Accept"))) {
			return null;
		}
		if (rendering.isFile()) {
			return this.cache.keep(Moment.ALWAYS, this.cache.key(path, Map.of()), page);
		}
		String revision = SnapshotFilter.revision(request);
		if (revision == null || !moment(revision).equals(moment)) {
			return null;
		}
		// Those who wait may have it, but it takes no place from what came after.
		return moment(this.inService.name()).equals(moment)
				? this.cache.keep(moment, this.cache.key(path, parameters(request)), page) : page;
	}

	private static Map<String, String[]> parameters(HttpServletRequest request) {
		return (request.getQueryString() == null) ? Map.of() : request.getParameterMap();
	}

	private Moment moment(String revision) {
		return new Moment(revision, this.evidence.freshFrom());
	}

	private record UnderWay(Moment moment, PageKey key) {

	}

}
