package dev.framewise.pagecache;

import java.util.Map;
import java.util.concurrent.Executor;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Sends finished pages from the very thread that has read the request: nothing here waits
 * for anything, neither for a client who is slow to read. What is not finished goes to
 * the site, by a thread that may wait.
 */
final class PageHandler extends Handler.Wrapper {

	private final PageFilter pages;

	private final KnownQueries queries = new KnownQueries();

	PageHandler(PageFilter pages) {
		this.pages = pages;
	}

	@Override
	public InvocationType getInvocationType() {
		return InvocationType.NON_BLOCKING;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		boolean get = HttpMethod.GET.is(request.getMethod());
		KeptPage page = (get || HttpMethod.HEAD.is(request.getMethod())) ? find(request) : null;
		if (page == null) {
			Executor threads = getServer().getThreadPool();
			threads.execute(() -> askTheSite(request, response, callback));
		}
		else {
			HttpFields headers = request.getHeaders();
			page.form(headers.get(HttpHeader.IF_NONE_MATCH), headers.get(HttpHeader.ACCEPT_ENCODING))
				.send(response, get, callback);
		}
		return true;
	}

	private @Nullable KeptPage find(Request request) {
		Map<String, String[]> parameters = this.queries.parameters(request);
		return (parameters == null) ? null : this.pages.find(request.getHttpURI().getPath(), parameters,
				request.getHeaders().get(HttpHeader.ACCEPT));
	}

	private void askTheSite(Request request, Response response, Callback callback) {
		try {
			if (!super.handle(request, response, callback)) {
				Response.writeError(request, response, callback, 404);
			}
		}
		catch (Throwable ex) {
			Response.writeError(request, response, callback, ex);
		}
	}

}
