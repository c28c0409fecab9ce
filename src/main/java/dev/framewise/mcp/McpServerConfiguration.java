package dev.framewise.mcp;

import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets the server wait for the whole of a message, which costs no thread, before the site
 * is asked: a client may take its time to write one.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("framewise.mcp")
class McpServerConfiguration {

	@Bean
	WebServerFactoryCustomizer<JettyServletWebServerFactory> wholeMessages() {
		return (factory) -> factory.addServerCustomizers((server) -> {
			EagerContentHandler whole = new EagerContentHandler(
					new RetainedContentLoaderFactory(McpGate.LONGEST + 1L, 0, false));
			whole.include(McpServerConfiguration::isMessage);
			whole.setHandler(server.getHandler());
			server.setHandler(whole);
		});
	}

	/**
	 * Whoever announces more than is read is told so at once.
	 */
	private static boolean isMessage(Request request) {
		return HttpMethod.POST.is(request.getMethod()) && McpFilter.PATH.equals(request.getHttpURI().getCanonicalPath())
				&& request.getLength() <= McpGate.LONGEST;
	}

}
