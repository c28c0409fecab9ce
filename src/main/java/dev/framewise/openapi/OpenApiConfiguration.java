package dev.framewise.openapi;

import dev.framewise.query.Query;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.context.annotation.Configuration;

/**
 * Tells springdoc what it cannot know.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	static {
		// Parameters are read as they come; ApiParameters says which there are.
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Query.class);
	}

}
