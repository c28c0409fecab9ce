package dev.framewise.pagecache;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.framewise.crowd.Crowd;
import dev.framewise.query.Asked;
import dev.framewise.revision.SnapshotFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets the rest of the site answer a request, and takes down what it says.
 */
final class Rendering {

	/** What is made anew for each answer, or not kept with a page. */
	private static final Set<String> OWN = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

	static {
		OWN.addAll(Set.of("ETag", "Last-Modified", "Accept-Ranges", "Content-Type", "Content-Length", "Date", "Vary",
				"Content-Encoding", "Connection"));
	}

	private static final Set<Integer> GONE = Set.of(301, 404, 410);

	private static final String STANDARD_CACHING = "public, max-age=0, s-maxage=1, stale-while-revalidate=1, "
			+ "stale-if-error=86400";

	private final RenderTimes times;

	private final PlainRequest request;

	private final HttpServletResponse response;

	private final ContentCachingResponseWrapper written;

	private final Map<String, Collection<String>> before = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	Rendering(HttpServletRequest request, HttpServletResponse response, RenderTimes times) {
		this.times = times;
		this.request = new PlainRequest(request);
		this.response = response;
		this.written = new ContentCachingResponseWrapper(response);
		response.getHeaderNames().forEach((name) -> this.before.put(name, List.copyOf(response.getHeaders(name))));
	}

	/**
	 * Makes the answer.
	 * @return the page, or null where the answer is none that could be given again; it is
	 * on its way then
	 */
	@Nullable KeptPage render(FilterChain chain) throws IOException, ServletException {
		answer(chain);
		if (this.written.getStatus() != HttpServletResponse.SC_OK || this.response.isCommitted()
				|| this.request.isAsyncStarted() || this.written.getContentType() == null) {
			if (!this.request.isAsyncStarted()) {
				this.written.copyBodyToResponse();
			}
			return null;
		}
		byte[] bytes = this.written.getContentAsByteArray();
		String type = this.written.getContentType();
		String own = this.written.getHeader("ETag");
		return new KeptPage(type, (own != null) ? own : EntityTags.of(type, bytes), around(), headers(),
				Asked.of(this.request).values(), bytes);
	}

	/**
	 * Only the site at work is timed: neither the wait for a place, nor the client, for
	 * what it gets is held back until it is whole.
	 */
	private void answer(FilterChain chain) throws IOException, ServletException {
		long start = System.nanoTime();
		int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
		try {
			chain.doFilter(this.request, this.written);
			status = this.written.getStatus();
		}
		finally {
			Duration took = Duration.ofNanos(System.nanoTime() - start);
			this.times.made(this.request, status, took.minus(Crowd.waited(this.request)));
		}
	}

	/**
	 * Whether others may get the same answer.
	 */
	boolean mayBeKept() {
		return !Asked.of(this.request).isEndless()
				&& !String.valueOf(this.written.getHeader("Cache-Control")).contains("no-store");
	}

	/**
	 * Whether a revision has no page here any more, so that the one of before is not to
	 * be shown again.
	 */
	boolean isGone() {
		return GONE.contains(this.written.getStatus()) && SnapshotFilter.revision(this.request) != null;
	}

	/**
	 * Whether it is a file of the program, or came from a revision: whoever asks how the
	 * site is doing wants to know it now.
	 */
	private boolean isOfTheSite() {
		return isFile() || SnapshotFilter.revision(this.request) != null;
	}

	/**
	 * Whether it is a file of the program.
	 */
	boolean isFile() {
		return this.request
			.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof ResourceHttpRequestHandler;
	}

	private Map<String, String> around() {
		Map<String, String> around = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		this.before.forEach((name, values) -> {
			if (!OWN.contains(name)) {
				around.put(name, String.join(", ", values));
			}
		});
		return around;
	}

	private Map<String, String> headers() {
		Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		headers.put("Cache-Control", isOfTheSite() ? STANDARD_CACHING : "no-store");
		for (String name : this.response.getHeaderNames()) {
			Collection<String> values = this.response.getHeaders(name);
			// What stood there before was put there for every answer, and will be again.
			if (!OWN.contains(name) && !values.equals(this.before.get(name))) {
				headers.put(name, String.join(", ", values));
			}
		}
		Set<String> vary = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		vary.addAll(this.response.getHeaders("Vary"));
		vary.add("Accept-Encoding");
		headers.put("Vary", String.join(", ", vary));
		return headers;
	}

}
