package dev.framewise.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Lets only plain requests through: with a path that can be read in one way alone, with
 * no more parameters than a page could know, and where something is asked for, with
 * nothing that is sent along.
 */
final class PlainRequests extends Handler.Wrapper {

	/** Many times what the longest wizard asks. */
	private static final int MOST_PARAMETERS = 200;

	PlainRequests(Handler site) {
		super(site);
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		if (hasBody(request)) {
			// Nobody reads it, so nothing can come after it.
			response.getHeaders().put(HttpHeader.CONNECTION, "close");
			Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
			return true;
		}
		if (!isPlain(request.getHttpURI())) {
			Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400);
			return true;
		}
		return super.handle(request, response, callback);
	}

	private static boolean hasBody(Request request) {
		boolean asks = HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
		return asks && (request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING));
	}

	private static boolean isPlain(HttpURI address) {
		String path = address.getPath();
		return !address.isAmbiguous() && (path == null || !hasDots(path))
				&& parameters(address.getQuery()) <= MOST_PARAMETERS;
	}

	/**
	 * Whether a step of a path is one or two dots: the server would resolve them, but not
	 * whoever looks at the address as written.
	 */
	private static boolean hasDots(String path) {
		for (int at = path.indexOf("/."); at >= 0; at = path.indexOf("/.", at + 1)) {
			int end = path.startsWith("..", at + 1) ? at + 3 : at + 2;
			if (end == path.length() || path.charAt(end) == '/' || path.charAt(end) == ';') {
				return true;
			}
		}
		return false;
	}

	private static int parameters(@Nullable String query) {
		if (query == null) {
			return 0;
		}
		int count = 1;
		for (int at = query.indexOf('&'); at >= 0; at = query.indexOf('&', at + 1)) {
			count++;
		}
		return count;
	}

}
