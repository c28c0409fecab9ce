package dev.framewise.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Finds style sheets as they go over the wire. It is a resolver rather than a transformer
 * so that the hash in an asset's name is that of the bytes which are sent.
 */
final class StyleSheetResolver extends AbstractResourceResolver {

	@Override
	protected @Nullable Resource resolveResourceInternal(@Nullable HttpServletRequest request, String path,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		Resource found = chain.resolveResource(request, path, locations);
		return (found != null && path.endsWith(".css")) ? compact(found) : found;
	}

	private static Resource compact(Resource found) {
		try {
			String css = found.getContentAsString(StandardCharsets.UTF_8);
			return new TransformedResource(found, StyleSheet.compact(css).getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	protected @Nullable String resolveUrlPathInternal(String path, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		return chain.resolveUrlPath(path, locations);
	}

}
