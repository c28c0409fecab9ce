package dev.framewise.mcp;

import java.io.IOException;
import java.util.Optional;

import dev.framewise.crowd.Crowd;
import dev.framewise.database.DatabaseAwayException;
import dev.framewise.revision.SnapshotFilter;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Takes a message in before a place or a snapshot is taken for it, and gives the answer
 * out after both were let go: a client may be slow to write and to read. What is no
 * message for us is refused at once.
 */
@Component
@ConditionalOnBooleanProperty("framewise.mcp")
@Order(SnapshotFilter.ORDER - 2)
class McpFilter extends OncePerRequestFilter {

	/** Where messages are sent to. */
	static final String PATH = "/mcp";

	private final McpGate gate;

	private final Crowd crowd;

	private final JsonMapper json;

	McpFilter(McpGate gate, Crowd crowd, JsonMapper json) {
		this.gate = gate;
		this.crowd = crowd;
		this.json = json;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getServletPath().equals(PATH);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Cache-Control", "no-store");
		try {
			this.gate.check(request);
			RpcMessage message = RpcMessage.read(this.gate.body(request), this.json);
			if (message.isRequest()) {
				answer(message, request, response, chain);
			}
			else {
				response.setStatus(HttpServletResponse.SC_ACCEPTED);
			}
		}
		catch (RefusedMessageException ex) {
			refuse(ex, response);
			this.gate.drain(request);
		}
	}

	private void answer(RpcMessage message, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
		request.setAttribute(RpcMessage.ATTRIBUTE, message);
		Crowd.Kind kind = message.calls(GuideTools.SEARCH) ? Crowd.Kind.SEARCH : Crowd.Kind.PAGE;
		try {
			if (!this.crowd.admit(request, kind, () -> chain.doFilter(request, kept))) {
				throw unavailable("Too much is asked for just now.", message);
			}
		}
		catch (DatabaseAwayException ex) {
			throw unavailable("The guides cannot be read just now.", message);
		}
		kept.copyBodyToResponse();
	}

	private static RefusedMessageException unavailable(String why, RpcMessage message) {
		return new RefusedMessageException(503, ErrorCodes.INTERNAL_ERROR, why + " Please ask again in a moment.",
				message.id(), null);
	}

	private static void refuse(RefusedMessageException ex, HttpServletResponse response) throws IOException {
		Optional.ofNullable(ex.allowed()).ifPresent((methods) -> response.setHeader("Allow", methods));
		if (ex.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
			response.setHeader("Retry-After", "1");
		}
		byte[] bytes = McpJsonDefaults.getMapper()
			.writeValueAsBytes(RpcMessage.error(ex.id(), ex.code(), String.valueOf(ex.getMessage())));
		response.setStatus(ex.status());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
		response.flushBuffer();
	}

}
