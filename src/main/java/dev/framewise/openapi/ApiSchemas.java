package dev.framewise.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.framewise.guide.GuideListData;
import dev.framewise.matrix.Direction;
import dev.framewise.matrix.MatrixData;
import dev.framewise.matrix.Support;
import dev.framewise.portrait.FrameworkData;
import dev.framewise.portrait.PortraitData;
import dev.framewise.search.SearchData;
import dev.framewise.wizard.DecisionData;
import dev.framewise.wizard.Outcome;
import dev.framewise.wizard.WizardData;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the schemas of answers leave out: that every property is always there, which of
 * them may be null, and which words some of them can be. Told by the records themselves.
 */
final class ApiSchemas {

	static final String PROBLEM = "Problem";

	private static final List<Class<?>> ANSWERS = List.of(GuideListData.class, MatrixData.class, WizardData.class,
			DecisionData.class, FrameworkData.FrameworkListData.class, PortraitData.class, SearchData.class);

	private static final Map<String, List<String>> WORDS = Map.of("CellData.support",
			Arrays.stream(Support.values()).map(Support::id).toList(), "RowData.better",
			Arrays.stream(Direction.values()).map(Direction::id).toList(), "DecisionData.outcome", outcomes(),
			"ChangeData.outcome", outcomes());

	private ApiSchemas() {
	}

	private static List<String> outcomes() {
		return Arrays.stream(Outcome.values()).map(Outcome::id).toList();
	}

	static void complete(Components components) {
		Map<String, Class<?>> records = new LinkedHashMap<>();
		ANSWERS.forEach((answer) -> collect(answer, records));
		components.getSchemas().forEach((name, schema) -> {
			Class<?> answer = records.get(name);
			if (answer != null) {
				complete(schema, answer);
			}
		});
		components.addSchemas(PROBLEM, problem());
	}

	private static void collect(Type type, Map<String, Class<?>> records) {
		if (type instanceof ParameterizedType generic) {
			Arrays.stream(generic.getActualTypeArguments()).forEach((argument) -> collect(argument, records));
		}
		else if (type instanceof Class<?> known && known.isRecord()
				&& records.put(known.getSimpleName(), known) == null) {
			Arrays.stream(known.getRecordComponents())
				.forEach((component) -> collect(component.getGenericType(), records));
		}
	}

	private static void complete(Schema<?> schema, Class<?> answer) {
		Map<String, Schema<?>> properties = new LinkedHashMap<>();
		for (RecordComponent component : answer.getRecordComponents()) {
			String name = name(component);
			Schema<?> property = (Schema<?>) schema.getProperties().get(name);
			boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
			properties.put(name,
					completed(property, nullable, WORDS.get(answer.getSimpleName() + "." + component.getName())));
		}
		schema.getProperties().clear();
		properties.forEach(schema::addProperty);
		schema.setRequired(new ArrayList<>(properties.keySet()));
	}

	private static String name(RecordComponent component) {
		JsonProperty own = component.getAccessor().getAnnotation(JsonProperty.class);
		return (own != null) ? own.value() : component.getName();
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static Schema<?> completed(Schema property, boolean nullable, @Nullable List<String> words) {
		if (words != null) {
			property.setEnum(new ArrayList<>(
					nullable ? Stream.concat(words.stream(), Stream.of((String) null)).toList() : words));
		}
		if (!nullable) {
			return property;
		}
		if (property.get$ref() != null) {
			return new JsonSchema().anyOf(List.of(property, new JsonSchema().types(Set.of("null"))));
		}
		property.addType("null");
		return property;
	}

	private static Schema<?> problem() {
		Schema<?> schema = new JsonSchema().types(Set.of("object")).description("What went wrong, as RFC 9457 has it");
		schema.addProperty("type", text("The kind of problem; leads to its explanation").format("uri-reference"));
		schema.addProperty("title", text("The kind of problem in a few words"));
		schema.addProperty("status", new JsonSchema().types(Set.of("integer")).description("The status"));
		schema.addProperty("detail", text("What happened this time"));
		schema.addProperty("instance", text("The path that was asked for").format("uri-reference"));
		schema.setRequired(List.of("type", "title", "status", "detail", "instance"));
		return schema;
	}

	private static Schema<?> text(String description) {
		return new JsonSchema().types(Set.of("string")).description(description);
	}

}
