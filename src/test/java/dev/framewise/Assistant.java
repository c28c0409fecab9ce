package dev.framewise;

import java.time.Duration;
import java.util.Map;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An assistant that asks the running site by the official client of its protocol.
 */
public final class Assistant implements AutoCloseable {

	private final McpSyncClient client;

	/**
	 * An assistant, connected.
	 * @param site the site's address
	 */
	public Assistant(String site) {
		this.client = McpClient.sync(HttpClientStreamableHttpTransport.builder(site).endpoint("/mcp").build())
			.requestTimeout(Duration.ofSeconds(30))
			.build();
		this.client.initialize();
	}

	/**
	 * The client itself.
	 * @return the client
	 */
	public McpSyncClient client() {
		return this.client;
	}

	/**
	 * Calls a tool that must answer.
	 * @param tool its name
	 * @param arguments what it is called with
	 * @return the structure it answers
	 */
	public JsonNode answer(String tool, Map<String, Object> arguments) {
		McpSchema.CallToolResult result = call(tool, arguments);
		if (Boolean.TRUE.equals(result.isError())) {
			throw new AssertionError(tool + arguments + " answered " + result.content());
		}
		// Jackson puts numbers of the same value into different types on its way.
		return JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(result.structuredContent()));
	}

	/**
	 * Calls a tool.
	 * @param tool its name
	 * @param arguments what it is called with
	 * @return what it answers
	 */
	public McpSchema.CallToolResult call(String tool, Map<String, Object> arguments) {
		return this.client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
	}

	@Override
	public void close() {
		this.client.close();
	}

}
