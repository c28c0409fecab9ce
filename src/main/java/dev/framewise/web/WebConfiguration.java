package dev.framewise.web;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Filters in front of all pages.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	/**
	 * A trailing slash is a slip: the address without it answers.
	 */
	@Bean
	FilterRegistrationBean<UrlHandlerFilter> trailingSlash() {
		UrlHandlerFilter filter = UrlHandlerFilter.trailingSlashHandler("/**")
			.redirect(HttpStatus.MOVED_PERMANENTLY)
			.build();
		return ordered(new FilterRegistrationBean<>(filter), Ordered.HIGHEST_PRECEDENCE + 10);
	}

	/**
	 * Pages are HTML whatever ending their address has.
	 */
	@Bean
	static BeanPostProcessor alwaysHtml() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof ThymeleafViewResolver resolver) {
					resolver.setForceContentType(true);
				}
				return bean;
			}

		};
	}

	private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> ordered(
			FilterRegistrationBean<F> filter, int order) {
		filter.setOrder(order);
		return filter;
	}

}
