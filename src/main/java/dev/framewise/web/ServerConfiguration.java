package dev.framewise.web;

import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

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
			server.setHandler(new PlainAddresses(server.getHandler()));
		});
	}

	@Bean
	WebServerFactoryCustomizer<JettyServletWebServerFactory> slowClients(SlowClientSettings settings) {
		return (factory) -> factory.addServerCustomizers((server) -> {
			for (Connector connector : server.getConnectors()) {
				((AbstractConnector) connector).addBean(new SlowClients(settings, connector.getScheduler()));
			}
		});
	}

	/**
	 * Lets nothing through whose path can be read in two ways, such as an encoded slash.
	 */
	private static final class PlainAddresses extends Handler.Wrapper {

		PlainAddresses(Handler site) {
			super(site);
		}

		@Override
		public boolean handle(Request request, Response response, Callback callback) throws Exception {
			if (request.getHttpURI().isAmbiguous()) {
				Response.writeError(request, response, callback, 400);
				return true;
			}
			return super.handle(request, response, callback);
		}

	}

}
