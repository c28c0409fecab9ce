package dev.framewise.mcp;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import dev.framewise.revision.Revision;
import dev.framewise.revision.RevisionStore;
import dev.framewise.site.SiteStore;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * The server of each revision: what its tools can be asked, and which guides it has, is
 * what is published.
 */
@Component
@ConditionalOnBooleanProperty("framewise.mcp")
class McpServers {

	private static final String VERSION = "1";

	private final RevisionStore revisions;

	private final SiteStore site;

	private final GuideTools tools;

	private final GuideResources resources;

	private final AtomicReference<@Nullable Made> last = new AtomicReference<>();

	McpServers(RevisionStore revisions, SiteStore site, GuideTools tools, GuideResources resources) {
		this.revisions = revisions;
		this.site = site;
		this.tools = tools;
		this.resources = resources;
	}

	/**
	 * The server of the revision that the running request sees.
	 */
	McpStatelessServerHandler current() {
		String revision = this.revisions.current().map(Revision::name).orElse("");
		Made made = this.last.get();
		if (made == null || !made.revision().equals(revision)) {
			made = new Made(revision, make());
			this.last.set(made);
		}
		return made.handler();
	}

	private McpStatelessServerHandler make() {
		Door door = new Door();
		McpServer.sync(door)
			.serverInfo(this.site.find().name(), VERSION)
			.instructions("Comparisons of frameworks on evidence. Every cell names its sources and the day somebody "
					+ "looked; say both, and the page, when you quote one. What is unknown is unknown, never no.")
			.capabilities(McpSchema.ServerCapabilities.builder().tools(false).resources(false, false).build())
			// The tools say themselves what is wrong with their arguments, and what would
			// be right.
			.validateToolInputs(false)
			.jsonSchemaValidator((schema, content) -> ValidationResponse.asValid(""))
			// On the thread of the request, which holds the snapshot of the database.
			.immediateExecution(true)
			.tools(this.tools.all())
			.resources(this.resources.all())
			.resourceTemplates(this.resources.others())
			.build();
		return door.handler();
	}

	private record Made(String revision, McpStatelessServerHandler handler) {

	}

	/**
	 * Takes what answers from a server, and lets others do the transport.
	 */
	private static final class Door implements McpStatelessServerTransport {

		private @Nullable McpStatelessServerHandler handler;

		@Override
		public void setMcpHandler(McpStatelessServerHandler handler) {
			this.handler = handler;
		}

		@Override
		public Mono<Void> closeGracefully() {
			return Mono.empty();
		}

		@Override
		public List<String> protocolVersions() {
			return McpGate.VERSIONS;
		}

		private McpStatelessServerHandler handler() {
			if (this.handler == null) {
				throw new IllegalStateException("A server that is built has a handler");
			}
			return this.handler;
		}

	}

}
