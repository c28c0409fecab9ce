package dev.framewise.web;

import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Decides what the server refuses by itself, and how.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SlowClientSettings.class)
class ServerConfiguration {

	@Bean
	WebServerFactoryCustomizer<JettyServletWebServerFactory> refusals() {
		return (factory) -> factory.addServerCustomizers((server) -> {
			server.setErrorHandler(new ServerRefusals());
			server.setHandler(new PlainRequests(server.getHandler()));
		});
	}

	@Bean
	WebServerFactoryCustomizer<JettyServletWebServerFactory> connectors(SlowClientSettings settings) {
		return (factory) -> factory.addServerCustomizers((server) -> {
			ReadBuffers.use(server);
			for (Connector connector : server.getConnectors()) {
				((AbstractConnector) connector).addBean(new SlowClients(settings, connector.getScheduler()));
			}
		});
	}

}
