package dev.framewise.openapi;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import dev.framewise.site.BaseAddress;
import dev.framewise.site.SiteStore;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Completes the description: who we are, which parameters there are, how answers fail,
 * what may be null, and an example of each.
 */
@Component
class ApiDescription implements OpenApiCustomizer {

	private static final String VERSION = "1";

	private static final String TAG = "comparisons";

	private final SiteStore site;

	private final BaseAddress base;

	private final ApiExamples examples;

	private final JsonMapper json;

	ApiDescription(SiteStore site, BaseAddress base, ApiExamples examples, JsonMapper json) {
		this.site = site;
		this.base = base;
		this.examples = examples;
		this.json = json;
	}

	@Override
	public void customise(OpenAPI api) {
		String name = this.site.find().name();
		api.info(new Info().title(name + " API")
			.version(VERSION)
			.description("The guides of " + name + " as data: comparisons with typed values and their sources, "
					+ "wizards and what answers come to. Read only, without a key. Unknown parameters are ignored.")
			.contact(new Contact().name(name).url(this.base.of("/developers"))));
		api.servers(List.of(new Server().url(this.base.of(""))));
		api.tags(List.of(new Tag().name(TAG).description("Guides, frameworks and decisions")));
		ApiSchemas.complete(api.getComponents());
		Optional<ApiExamples.Found> found = this.examples.find();
		ApiParameters parameters = new ApiParameters(found.orElse(null));
		api.getPaths().values().stream().flatMap((path) -> path.readOperations().stream()).forEach((operation) -> {
			operation.tags(List.of(TAG));
			parameters.describe(operation);
			ApiResponses.describe(operation);
			found.ifPresent((examples) -> example(operation, examples));
		});
	}

	private void example(Operation operation, ApiExamples.Found found) {
		Object response = found.responses().get(operation.getOperationId());
		if (response != null) {
			MediaType content = operation.getResponses().get("200").getContent().get("application/json");
			content.setExample(tree(this.json.writeValueAsString(response)));
		}
	}

	/**
	 * As a tree, because what writes the description leaves nulls out of maps.
	 */
	private static JsonNode tree(String json) {
		try {
			return Json31.mapper().readTree(json);
		}
		catch (com.fasterxml.jackson.core.JsonProcessingException ex) {
			throw new IllegalStateException("What was written as JSON can be read", ex);
		}
	}

}
