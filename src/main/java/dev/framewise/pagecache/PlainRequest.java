package dev.framewise.pagecache;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The same request as if the client knew nothing yet and wanted all of it, so that what
 * is answered can be given to others.
 */
final class PlainRequest extends HttpServletRequestWrapper {

	private static final Set<String> HIDDEN = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

	static {
		HIDDEN.addAll(
				Set.of("If-None-Match", "If-Match", "If-Modified-Since", "If-Unmodified-Since", "If-Range", "Range"));
	}

	PlainRequest(HttpServletRequest request) {
		super(request);
	}

	@Override
	public String getMethod() {
		return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
	}

	@Override
	public @Nullable String getHeader(String name) {
		return HIDDEN.contains(name) ? null : super.getHeader(name);
	}

	@Override
	public long getDateHeader(String name) {
		return HIDDEN.contains(name) ? -1 : super.getDateHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return HIDDEN.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		return Collections.enumeration(
				Collections.list(super.getHeaderNames()).stream().filter((name) -> !HIDDEN.contains(name)).toList());
	}

}
