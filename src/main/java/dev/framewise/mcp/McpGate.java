package dev.framewise.mcp;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import dev.framewise.api.Acceptance;
import dev.framewise.site.BaseAddress;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * What a message must keep to before anybody reads it.
 */
@Component
@ConditionalOnBooleanProperty("framewise.mcp")
class McpGate {

	/** Many times what a question to us takes. */
	static final int LONGEST = 64 * 1024;

	/** The versions of the protocol, the newest last. */
	static final List<String> VERSIONS = List.of("2025-03-26", "2025-06-18", "2025-11-25");

	private final BaseAddress base;

	McpGate(BaseAddress base) {
		this.base = base;
	}

	/**
	 * Looks at the headers.
	 * @throws RefusedMessageException if the message is not for us
	 */
	void check(HttpServletRequest request) {
		String origin = request.getHeader("Origin");
		if (origin != null && !isOurs(origin)) {
			throw new RefusedMessageException(403, ErrorCodes.INVALID_REQUEST,
					"Pages of other sites may not send messages here.");
		}
		if (!request.getMethod().equals("POST")) {
			throw new RefusedMessageException(405, ErrorCodes.INVALID_REQUEST,
					"Messages come by POST; there are no sessions and no streams here.", null, "POST");
		}
		if (!isJson(request.getContentType())) {
			throw new RefusedMessageException(415, ErrorCodes.INVALID_REQUEST, "A message is application/json.");
		}
		if (!Acceptance.of(request.getHeader("Accept")).takes("application", "json")) {
			throw new RefusedMessageException(406, ErrorCodes.INVALID_REQUEST,
					"Answers are application/json, which the header Accept leaves out.");
		}
		String version = request.getHeader("MCP-Protocol-Version");
		if (version != null && !VERSIONS.contains(version)) {
			throw new RefusedMessageException(400, ErrorCodes.INVALID_REQUEST,
					"This version of the protocol is not spoken here; these are: " + String.join(", ", VERSIONS) + ".");
		}
	}

	private static boolean isJson(@Nullable String type) {
		return type != null && type.split(";", 2)[0].trim().equalsIgnoreCase("application/json");
	}

	/**
	 * Whether a page of this site asks. A page elsewhere may have made its name lead to
	 * this machine, but it cannot change the origin that the browser tells.
	 */
	private boolean isOurs(String origin) {
		URI own = URI.create(this.base.of(""));
		return origin.equals(own.getScheme() + "://" + own.getRawAuthority());
	}

	/**
	 * Reads the body.
	 * @throws RefusedMessageException if it is too long
	 */
	byte[] body(HttpServletRequest request) throws IOException {
		byte[] body = (request.getContentLengthLong() > LONGEST) ? null
				: request.getInputStream().readNBytes(LONGEST + 1);
		if (body == null || body.length > LONGEST) {
			throw new RefusedMessageException(413, ErrorCodes.INVALID_REQUEST,
					"A message has at most " + LONGEST / 1024 + " KB.");
		}
		return body;
	}

}
