package dev.framewise.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import dev.framewise.api.ApiProblem;
import dev.framewise.api.ProblemType;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * What a client hears of a request that the server refuses before the site sees it, such
 * as one with headers too large: no more than that, and under the same headers as every
 * page.
 */
final class ServerRefusals extends ErrorHandler {

	/** What the server says of what it does not implement. */
	private static final Set<Integer> ABSENT = Set.of(501, 505);

	private static final byte[] PLAIN = "This request cannot be answered: something in it cannot be read or is not allowed here.\n"
		.getBytes(StandardCharsets.UTF_8);

	/**
	 * The headers come first: to some methods there is nothing else to say. What the
	 * server does not implement, such as another version of the protocol, is a fault of
	 * the request and none of ours.
	 */
	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		SecurityHeaders.ALL.forEach(response.getHeaders()::put);
		if (ABSENT.contains(code(request, response))) {
			request.removeAttribute(ERROR_EXCEPTION);
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		return super.handle(request, response, callback);
	}

	private static int code(Request request, Response response) {
		return (request.getAttribute(ERROR_EXCEPTION) instanceof HttpException ex) ? ex.getCode()
				: response.getStatus();
	}

	@Override
	protected void generateResponse(Request request, Response response, int code, @Nullable String message,
			@Nullable Throwable cause, Callback callback) {
		String readable = request.getHttpURI().getPath();
		String path = (readable != null) ? readable : request.getHttpURI().asString();
		boolean api = ApiProblem.isFor(path);
		response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
		response.getHeaders()
			.put(HttpHeader.CONTENT_TYPE, api ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/plain;charset=UTF-8");
		response.write(true, ByteBuffer.wrap(api ? problem(code, path) : PLAIN), callback);
	}

	private static byte[] problem(int code, String path) {
		HttpStatus status = HttpStatus.resolve(code);
		return new ApiProblem(ProblemType.of((status != null) ? status : HttpStatus.BAD_REQUEST)).json(code, path);
	}

}
