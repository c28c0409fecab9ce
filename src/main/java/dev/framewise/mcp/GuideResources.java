package dev.framewise.mcp;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.framewise.article.Twins;
import dev.framewise.guide.GuideEntry;
import dev.framewise.guide.GuideStore;
import dev.framewise.guide.MovedGuideException;
import dev.framewise.query.NoSuchPageException;
import dev.framewise.site.BaseAddress;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Guides as resources: each is its article as Markdown, and is named by where that is.
 */
@Component
@ConditionalOnBooleanProperty("framewise.mcp")
class GuideResources {

	private static final String MARKDOWN = "text/markdown";

	/** Those that changed last; the others can be read too, and found by search. */
	private static final int LISTED = 200;

	private static final Pattern GUIDE = Pattern.compile("/guides/([a-z0-9-]+)\\.md");

	private final GuideStore guides;

	private final Twins twins;

	private final BaseAddress base;

	GuideResources(GuideStore guides, Twins twins, BaseAddress base) {
		this.guides = guides;
		this.twins = twins;
		this.base = base;
	}

	/**
	 * The guides that are listed.
	 */
	List<SyncResourceSpecification> all() {
		return this.guides.entries()
			.stream()
			.limit(LISTED)
			.map((guide) -> new SyncResourceSpecification(resource(guide), (context, request) -> read(request.uri())))
			.toList();
	}

	private McpSchema.Resource resource(GuideEntry guide) {
		return McpSchema.Resource.builder(address(guide.slug()), guide.slug())
			.title(guide.title())
			.description(guide.summary())
			.mimeType(MARKDOWN)
			.build();
	}

	/**
	 * How the others are named.
	 */
	List<SyncResourceTemplateSpecification> others() {
		McpSchema.ResourceTemplate template = McpSchema.ResourceTemplate.builder(address("{slug}"), "guide")
			.title("A guide by its slug")
			.mimeType(MARKDOWN)
			.build();
		return List.of(new SyncResourceTemplateSpecification(template, (context, request) -> read(request.uri())));
	}

	private McpSchema.ReadResourceResult read(String uri) {
		Matcher guide = GUIDE.matcher(uri.startsWith(this.base.of("")) ? uri.substring(this.base.of("").length()) : "");
		if (!guide.matches()) {
			throw McpError.RESOURCE_NOT_FOUND.apply(uri);
		}
		McpSchema.TextResourceContents text = McpSchema.TextResourceContents.builder(uri, markdown(guide.group(1), uri))
			.mimeType(MARKDOWN)
			.build();
		return McpSchema.ReadResourceResult.builder(List.of(text)).build();
	}

	private String markdown(String slug, String uri) {
		try {
			return this.twins.find(slug);
		}
		catch (MovedGuideException ex) {
			return this.twins.find(ex.slug());
		}
		catch (NoSuchPageException ex) {
			throw McpError.RESOURCE_NOT_FOUND.apply(uri);
		}
	}

	private String address(String slug) {
		return this.base.of("/guides/" + slug + ".md");
	}

}
