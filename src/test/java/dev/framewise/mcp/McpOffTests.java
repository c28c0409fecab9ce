package dev.framewise.mcp;

import java.util.List;

import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where nobody switched assistants on.
 */
@ShippedSite
class McpOffTests {

	private final Visitor visitor;

	private final ObjectProvider<McpServers> servers;

	@Autowired
	McpOffTests(@LocalServerPort int port, ObjectProvider<McpServers> servers) {
		this.visitor = new Visitor(port);
		this.servers = servers;
	}

	@Test
	void thereIsNothing() {
		for (String method : List.of("POST", "DELETE", "OPTIONS")) {
			assertThat(this.visitor
				.sendBody(method, "/mcp", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}", "Content-Type",
						"application/json")
				.statusCode()).as(method).isEqualTo(404);
		}
		assertThat(this.visitor.get("/mcp").statusCode()).isEqualTo(404);
		assertThat(this.servers.getIfAvailable()).isNull();
		assertThat(this.visitor.page("/developers").select("main").text()).contains("framewise.mcp=true");
	}

}
