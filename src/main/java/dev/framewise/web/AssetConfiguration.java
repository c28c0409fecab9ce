package dev.framewise.web;

import java.time.Duration;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * The style sheet, scripts and icons. Pages name them with the hash of their bytes: such
 * a name never means other bytes, so whoever has them keeps them for a year. Under its
 * own name an asset is asked for again each time, and answered with 304 while it is the
 * same.
 */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {

	private static final String ALL = "/assets/**";

	private static final String WITH_HASH = "/assets/{name:.+-[0-9a-f]{32}\\.[a-z]+}";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		add(registry, WITH_HASH, CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
		add(registry, ALL, CacheControl.noCache());
	}

	private static void add(ResourceHandlerRegistry registry, String pattern, CacheControl cache) {
		registry.addResourceHandler(pattern)
			.addResourceLocations("classpath:/static/assets/")
			.setCacheControl(cache)
			.resourceChain(true)
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
			.addResolver(new StyleSheetResolver());
	}

	/**
	 * Writes the hash into the addresses that templates give as {@code @{/assets/…}}.
	 */
	@Bean
	FilterRegistrationBean<ResourceUrlEncodingFilter> assetAddresses() {
		FilterRegistrationBean<ResourceUrlEncodingFilter> filter = new FilterRegistrationBean<>(
				new ResourceUrlEncodingFilter());
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
		return filter;
	}

}
