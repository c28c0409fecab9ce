package dev.framewise.pagecache;

import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Reads queries, and remembers some of late: readers follow the same links, and to read
 * one takes longer than to find a page.
 */
final class KnownQueries {

	private static final int MOST = 1_000;

	/** Strangers may write longer ones, but not have them remembered. */
	private static final int LONGEST = 256;

	private final Cache<String, Map<String, String[]>> known = Caffeine.newBuilder().maximumSize(MOST).build();

	/**
	 * The parameters of a request, or null where its query cannot be read.
	 * @param request a request whose parameters nobody changes
	 */
	@Nullable Map<String, String[]> parameters(Request request) {
		String query = request.getHttpURI().getQuery();
		if (query == null) {
			return Map.of();
		}
		Map<String, String[]> parameters = this.known.getIfPresent(query);
		return (parameters != null) ? parameters : read(request, query);
	}

	private @Nullable Map<String, String[]> read(Request request, String query) {
		try {
			Map<String, String[]> parameters = Request.extractQueryParameters(request).toStringArrayMap();
			if (query.length() <= LONGEST) {
				this.known.put(query, parameters);
			}
			return parameters;
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

}
