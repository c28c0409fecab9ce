package dev.framewise.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.framewise.search.SearchIndex;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the operations, with examples that can be answered. They are those of
 * the pages, which read them as they come, so no signature tells them.
 */
final class ApiParameters {

	private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

	private static final int LAST_PAGE = 999_999;

	private final ApiExamples.@Nullable Found found;

	ApiParameters(ApiExamples.@Nullable Found found) {
		this.found = found;
	}

	void describe(Operation operation) {
		List<Parameter> parameters = new ArrayList<>();
		switch (operation.getOperationId()) {
			case "listGuides", "listFrameworks" -> parameters.add(page());
			case "getGuide", "getWizard" -> parameters.add(slug());
			case "getFramework" -> parameters.add(framework());
			case "search" -> parameters.addAll(List.of(words().example(word()), page()));
			case "getMatrix" -> parameters.addAll(List.of(slug(), frameworks(), only(), section(), rows()));
			case "decide" -> parameters.addAll(List.of(slug(), answers(), musts()));
			default -> throw new IllegalStateException("Nobody described " + operation.getOperationId());
		}
		operation.setParameters(parameters);
	}

	private Parameter slug() {
		return new PathParameter().name("slug")
			.description("The guide's slug")
			.schema(text().pattern(ID))
			.example((this.found == null) ? null : this.found.guide().slug());
	}

	private Parameter framework() {
		return new PathParameter().name("id")
			.description("The framework's id")
			.schema(text().pattern(ID))
			.example(word());
	}

	private @Nullable String word() {
		return (this.found == null) ? null : this.found.guide().compares().get(0);
	}

	private static Parameter page() {
		return new QueryParameter().name("page")
			.description("The number of the page, from 1")
			.schema(new JsonSchema().types(Set.of("integer"))
				.minimum(BigDecimal.ONE)
				.maximum(BigDecimal.valueOf(LAST_PAGE)))
			.example(1);
	}

	private static Parameter words() {
		return new QueryParameter().name("q")
			.description("Words to look for")
			.schema(text().maxLength(SearchIndex.LONGEST_QUERY));
	}

	private static Parameter rows() {
		return new QueryParameter().name("q")
			.description("Only rows that hold this text, in their label or a cell")
			.schema(text());
	}

	private Parameter frameworks() {
		return new QueryParameter().name("frameworks")
			.description("Ids of the columns, in this order; all that the guide compares where there are none")
			.style(Parameter.StyleEnum.FORM)
			.explode(false)
			.schema(texts())
			.example((this.found == null) ? null : this.found.guide().compares());
	}

	private static Parameter only() {
		return new QueryParameter().name("only")
			.description("Leave out rows in which all columns have the same value")
			.schema(differences());
	}

	private static Schema<?> differences() {
		JsonSchema schema = new JsonSchema();
		schema.addType("string");
		schema.addEnumItemObject("differences");
		return schema;
	}

	private Parameter section() {
		return new QueryParameter().name("section")
			.description("Id of the only section to show")
			.schema(text())
			.example((this.found == null) ? null : this.found.section().orElse(null));
	}

	private Parameter answers() {
		return new QueryParameter().name("answers")
			.description("A parameter for each question: its id, and the id of an answer or unsure")
			.style(Parameter.StyleEnum.FORM)
			.explode(true)
			.schema(new JsonSchema().types(Set.of("object")).additionalProperties(text()))
			.example((this.found == null) ? null : this.found.answers());
	}

	private Parameter musts() {
		return new QueryParameter().name("must")
			.description("Ids of questions whose answers are musts, repeated or joined by commas")
			.style(Parameter.StyleEnum.FORM)
			.explode(true)
			.schema(texts())
			.example((this.found == null) ? null : this.found.answers().keySet().stream().limit(1).toList());
	}

	private static Schema<?> texts() {
		JsonSchema schema = new JsonSchema();
		schema.addType("array");
		schema.setItems(text());
		return schema;
	}

	private static Schema<?> text() {
		return new JsonSchema().types(Set.of("string"));
	}

}
