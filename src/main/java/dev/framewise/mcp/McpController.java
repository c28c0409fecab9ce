package dev.framewise.mcp;

import java.io.IOException;
import java.util.Optional;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Streamable HTTP without sessions: each POST is a message, and its answer one JSON
 * document. What lies behind is the official SDK's; its own transports answer a message
 * that cannot be read with an exception of theirs.
 */
@Controller
@ConditionalOnBooleanProperty("framewise.mcp")
class McpController {

	private static final Logger log = LoggerFactory.getLogger(McpController.class);

	private final McpServers servers;

	private final McpGate gate;

	private final JsonMapper json;

	McpController(McpServers servers, McpGate gate, JsonMapper json) {
		this.servers = servers;
		this.gate = gate;
		this.json = json;
	}

	@RequestMapping("/mcp")
	void message(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader("Cache-Control", "no-store");
		try {
			this.gate.check(request);
			RpcMessage message = RpcMessage.read(this.gate.body(request), this.json);
			if (message.isRequest()) {
				write(response, HttpServletResponse.SC_OK, answer(message.request()));
			}
			else {
				response.setStatus(HttpServletResponse.SC_ACCEPTED);
			}
		}
		catch (RefusedMessageException ex) {
			Optional.ofNullable(ex.allowed()).ifPresent((methods) -> response.setHeader("Allow", methods));
			write(response, ex.status(), RpcMessage.error(ex.id(), ex.code(), String.valueOf(ex.getMessage())));
		}
	}

	private Object answer(JSONRPCRequest request) {
		try {
			JSONRPCResponse response = this.servers.current().handleRequest(McpTransportContext.EMPTY, request).block();
			if (response == null) {
				throw new IllegalStateException("Every request has an answer");
			}
			JSONRPCResponse.JSONRPCError error = response.error();
			return (error != null && error.code() == ErrorCodes.INTERNAL_ERROR) ? fault(request, error.message())
					: response;
		}
		catch (RuntimeException ex) {
			return fault(request, ex.toString());
		}
	}

	/**
	 * What went wrong inside is for the log alone.
	 */
	private static Object fault(JSONRPCRequest request, String inside) {
		log.error("The message '{}' was not answered: {}", request.method(), inside);
		return RpcMessage.error(request.id(), ErrorCodes.INTERNAL_ERROR,
				"Something went wrong here. It is our fault, not yours.");
	}

	private static void write(HttpServletResponse response, int status, Object message) throws IOException {
		byte[] bytes = McpJsonDefaults.getMapper().writeValueAsBytes(message);
		response.setStatus(status);
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

}
