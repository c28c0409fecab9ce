package dev.framewise.web;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Decides what the server refuses by itself, and how.
 */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

	@Bean
	WebServerFactoryCustomizer<JettyServletWebServerFactory> refusals() {
		return (factory) -> factory.addServerCustomizers((server) -> {
			server.setErrorHandler(new ServerRefusals());
			server.setHandler(new PlainRequests(server.getHandler()));
		});
	}

}
