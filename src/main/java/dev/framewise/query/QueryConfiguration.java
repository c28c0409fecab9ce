package dev.framewise.query;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Hands controllers the {@link Query} of their request: the only way they read
 * parameters, so that it is known what an answer depends on.
 */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration implements WebMvcConfigurer, HandlerMethodArgumentResolver {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Query.class;
	}

	@Override
	public Query resolveArgument(MethodParameter parameter, ModelAndViewContainer model, NativeWebRequest request,
			WebDataBinderFactory binders) {
		LinkedMultiValueMap<String, String> values = new LinkedMultiValueMap<>();
		HttpServletRequest original = request.getNativeRequest(HttpServletRequest.class);
		original.getParameterMap().forEach((name, all) -> values.put(name, List.of(all)));
		return new Query(values, Asked.of(original));
	}

}
