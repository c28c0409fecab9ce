package dev.framewise.pagecache;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Puts finished pages in front of all that a servlet container does.
 */
@Configuration(proxyBeanMethods = false)
class PageServerConfiguration {

	@Bean
	WebServerFactoryCustomizer<JettyServletWebServerFactory> pagesFirst(ObjectProvider<PageFilter> pages) {
		return (factory) -> factory.addServerCustomizers((server) -> {
			PageFilter filter = pages.getObject();
			if (filter.isOn()) {
				PageHandler handler = new PageHandler(filter);
				handler.setHandler(server.getHandler());
				server.setHandler(handler);
			}
		});
	}

}
