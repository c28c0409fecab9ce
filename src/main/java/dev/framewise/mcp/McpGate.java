package dev.framewise.mcp;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
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

	/** How long a message may take to come. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	/**
	 * How much of a refused message is read, and how long, before the connection ends.
	 */
	private static final int MOST_DRAINED = 1024 * 1024;

	private static final Duration DRAINING = Duration.ofSeconds(1);

	private static final long PAUSE_MILLIS = 10;

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
	 * @throws RefusedMessageException if it is too long, or comes too slowly
	 */
	byte[] body(HttpServletRequest request) throws IOException {
		if (request.getContentLengthLong() > LONGEST) {
			throw tooLong();
		}
		byte[] body = new byte[LONGEST + 1];
		int length = read(request, body, PATIENCE);
		if (length > LONGEST) {
			throw tooLong();
		}
		return Arrays.copyOf(body, length);
	}

	private static int read(HttpServletRequest request, byte[] body, Duration patience) throws IOException {
		InputStream from = request.getInputStream();
		long end = System.nanoTime() + patience.toNanos();
		int length = 0;
		for (int some = 0; some >= 0 && length < body.length; length += Math.max(some, 0)) {
			if (System.nanoTime() > end) {
				throw new RefusedMessageException(408, ErrorCodes.INVALID_REQUEST, "The message came too slowly.");
			}
			some = from.read(body, length, body.length - length);
		}
		return length;
	}

	private static RefusedMessageException tooLong() {
		return new RefusedMessageException(413, ErrorCodes.INVALID_REQUEST,
				"A message has at most " + LONGEST / 1024 + " KB.");
	}

	/**
	 * Reads on for a moment what comes after the answer, and forgets it: whoever is still
	 * writing would else find the connection closed, and never read why.
	 */
	void drain(HttpServletRequest request) {
		try {
			byte[] some = new byte[8 * 1024];
			InputStream from = request.getInputStream();
			long end = System.nanoTime() + DRAINING.toNanos();
			int left = isSent(request) ? MOST_DRAINED : 0;
			while (left > 0 && !request.getInputStream().isFinished() && System.nanoTime() < end) {
				if (from.available() > 0) {
					left -= Math.max(from.read(some), 0);
				}
				else {
					Thread.sleep(PAUSE_MILLIS);
				}
			}
		}
		catch (IOException ex) {
			// The client has gone; it needs no answer.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static boolean isSent(HttpServletRequest request) {
		return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
	}

}
