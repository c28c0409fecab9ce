package dev.framewise.mcp;

import java.io.IOException;

import dev.framewise.database.Outage;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestAttribute;
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

	McpController(McpServers servers) {
		this.servers = servers;
	}

	/**
	 * Answers a message that {@link McpFilter} has taken in.
	 */
	@RequestMapping(McpFilter.PATH)
	void message(@RequestAttribute(RpcMessage.ATTRIBUTE) RpcMessage message, HttpServletResponse response)
			throws IOException {
		byte[] bytes = McpJsonDefaults.getMapper().writeValueAsBytes(answer(message.request()));
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

	/**
	 * What is answered; that the database is away is told as on any page.
	 */
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
			if (Outage.isCauseOf(ex)) {
				throw ex;
			}
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

}
