package dev.framewise.openapi;

import java.util.Map;
import java.util.Set;

import dev.framewise.api.ProblemType;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.springframework.http.HttpStatus;

/**
 * How operations answer besides with what was asked for.
 */
final class ApiResponses {

	private ApiResponses() {
	}

	static void describe(Operation operation) {
		io.swagger.v3.oas.models.responses.ApiResponses responses = operation.getResponses();
		responses.get("200").description("What was asked for").addHeaderObject("ETag", tag());
		responses.addApiResponse("304", new ApiResponse().description("The same as If-None-Match names"));
		boolean guide = operation.getParameters().stream().anyMatch((parameter) -> parameter.getName().equals("slug"));
		if (guide) {
			responses.addApiResponse("301", new ApiResponse().description("The guide goes by another slug now")
				.addHeaderObject("Location", header("Where it is")));
		}
		for (ProblemType type : ProblemType.values()) {
			if (type.status() != HttpStatus.METHOD_NOT_ALLOWED) {
				responses.addApiResponse(String.valueOf(type.status().value()), problem(type));
			}
		}
		responses.get("503").addHeaderObject("Retry-After", header("After how many seconds to ask again"));
	}

	private static Header tag() {
		return header("The same as long as the answer is, on every machine");
	}

	private static Header header(String description) {
		return new Header().description(description).schema(new JsonSchema().types(Set.of("string")));
	}

	private static ApiResponse problem(ProblemType type) {
		MediaType content = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + ApiSchemas.PROBLEM))
			.example(Map.of("type", type.address(), "title", type.title(), "status", type.status().value(), "detail",
					type.meaning(), "instance", "/api/guides"));
		return new ApiResponse().description(type.title())
			.content(new Content().addMediaType("application/problem+json", content));
	}

}
