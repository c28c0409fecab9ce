package dev.framewise.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A message as JSON-RPC 2.0 has it.
 *
 * @param id its id, or null where nobody waits for an answer
 * @param method what it asks for, or null where it is an answer itself
 * @param params what belongs to it, or null
 */
record RpcMessage(@Nullable Object id, @Nullable String method, @Nullable Object params) {

	/** Where a request keeps the message that was read of it. */
	static final String ATTRIBUTE = "dev.framewise.mcp.message";

	/**
	 * Reads a message.
	 * @throws RefusedMessageException if it is none
	 */
	static RpcMessage read(byte[] body, JsonMapper json) {
		JsonNode message = tree(body, json);
		if (message.isArray()) {
			throw refused("Messages come one by one.", null);
		}
		if (!message.isObject() || !message.path("jsonrpc").asString("").equals(McpSchema.JSONRPC_VERSION)) {
			throw refused("This is no message of JSON-RPC 2.0.", null);
		}
		Object id = id(message.get("id"), json);
		if (!message.has("method")) {
			if (message.has("result") || message.has("error")) {
				return new RpcMessage(null, null, null);
			}
			throw refused("The message names no method.", id);
		}
		if (!message.get("method").isString()) {
			throw refused("The name of a method is a text.", id);
		}
		String method = message.get("method").stringValue();
		JsonNode params = message.get("params");
		check(method, params, id);
		return new RpcMessage(id, method, (params == null) ? null : json.treeToValue(params, Object.class));
	}

	private static JsonNode tree(byte[] body, JsonMapper json) {
		try {
			return json.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(body);
		}
		catch (JacksonException ex) {
			throw new RefusedMessageException(400, ErrorCodes.PARSE_ERROR, "The message is no JSON.");
		}
	}

	private static @Nullable Object id(@Nullable JsonNode id, JsonMapper json) {
		if (id == null) {
			return null;
		}
		if (!id.isString() && !id.isIntegralNumber()) {
			throw refused("The id of a message is a text or a whole number.", null);
		}
		return json.treeToValue(id, Object.class);
	}

	/**
	 * What the server behind would trip over.
	 */
	private static void check(String method, @Nullable JsonNode params, @Nullable Object id) {
		if (params != null && !params.isObject()) {
			throw invalid("The params of a message are an object.", id);
		}
		for (String text : needed(method)) {
			if (params == null || !params.path(text).isString()) {
				throw invalid("The params need a text '" + text + "'.", id);
			}
		}
		JsonNode arguments = (params == null) ? null : params.get("arguments");
		if (method.equals(McpSchema.METHOD_TOOLS_CALL) && arguments != null && !arguments.isObject()
				&& !arguments.isNull()) {
			throw invalid("The arguments of a tool are an object.", id);
		}
	}

	private static List<String> needed(String method) {
		return switch (method) {
			case McpSchema.METHOD_INITIALIZE -> List.of("protocolVersion");
			case McpSchema.METHOD_TOOLS_CALL -> List.of("name");
			case McpSchema.METHOD_RESOURCES_READ -> List.of("uri");
			default -> List.of();
		};
	}

	private static RefusedMessageException refused(String reason, @Nullable Object id) {
		return new RefusedMessageException(400, ErrorCodes.INVALID_REQUEST, reason, id, null);
	}

	private static RefusedMessageException invalid(String reason, @Nullable Object id) {
		return new RefusedMessageException(400, ErrorCodes.INVALID_PARAMS, reason, id, null);
	}

	/**
	 * Whether somebody waits for an answer.
	 */
	boolean isRequest() {
		return this.id != null && this.method != null;
	}

	/**
	 * Whether it calls a tool.
	 * @param tool the tool's name
	 */
	boolean calls(String tool) {
		return McpSchema.METHOD_TOOLS_CALL.equals(this.method) && this.params instanceof Map<?, ?> given
				&& tool.equals(given.get("name"));
	}

	JSONRPCRequest request() {
		return new JSONRPCRequest(McpSchema.JSONRPC_VERSION, String.valueOf(this.method), this.id, this.params);
	}

	/**
	 * An answer that says what is wrong. Its id is null where none could be read, which
	 * the SDK's own type would leave out.
	 */
	static Map<String, @Nullable Object> error(@Nullable Object id, int code, String reason) {
		Map<String, @Nullable Object> error = new LinkedHashMap<>();
		error.put("jsonrpc", McpSchema.JSONRPC_VERSION);
		error.put("id", id);
		error.put("error", Map.of("code", code, "message", reason));
		return error;
	}

}
