package dev.framewise.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.framewise.guide.Guide;
import dev.framewise.guide.GuideStore;
import dev.framewise.wizard.Answers;
import dev.framewise.wizard.WizardData;
import dev.framewise.wizard.WizardDataFinder;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * What the tools can be called with, as JSON Schema. That of decisions holds the
 * questions of each guide, so that an assistant can ask them at once.
 */
@Component
@ConditionalOnBooleanProperty("framewise.mcp")
class ToolSchemas {

	/**
	 * Of so many comparisons the questions are told; more would fill an assistant's mind.
	 */
	private static final int TOLD = 20;

	private final GuideStore guides;

	private final WizardDataFinder wizards;

	ToolSchemas(GuideStore guides, WizardDataFinder wizards) {
		this.guides = guides;
		this.wizards = wizards;
	}

	Map<String, Object> search() {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("query", text("Words to look for; every character stands for itself"));
		properties.put("page", described("integer", "The number of the page of results, from 1"));
		return object(properties, List.of("query"));
	}

	Map<String, Object> guide() {
		return object(Map.of("guide", text("The guide's slug, the last part of its address")), List.of("guide"));
	}

	Map<String, Object> compare() {
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("guide", guideWith(Guide.Facts::matrix, "Slug of a guide with a matrix"));
		properties.put("frameworks",
				texts("Ids of frameworks that the guide compares, in this order; all where left out"));
		properties.put("only_differences",
				described("boolean", "Leave out rows in which all frameworks have the same value"));
		properties.put("section", text("Id of the only section to show"));
		properties.put("text", text("Only rows that hold this text, in their label or a cell"));
		return object(properties, List.of("guide"));
	}

	Map<String, Object> decide() {
		Map<String, Object> answers = described("object",
				"The answers of your user: the id of an answer, or unsure, by the id of its question. "
						+ "Until all questions are answered, the decision names the next one.");
		List<Object> known = new ArrayList<>();
		comparisons().filter(Guide.Facts::wizard).forEach((guide) -> known.add(answers(guide)));
		if (!known.isEmpty()) {
			known.add(described("object", "Answers to the questions of a guide that is not listed here"));
			answers.put("anyOf", known);
		}
		Map<String, Object> properties = new LinkedHashMap<>();
		properties.put("guide", guideWith(Guide.Facts::wizard, "Slug of a guide with questions"));
		properties.put("answers", answers);
		properties.put("must", texts("Ids of questions whose answers are musts"));
		return object(properties, List.of("guide"));
	}

	private Stream<Guide.Facts> comparisons() {
		return this.guides.comparisons(TOLD).stream();
	}

	private Map<String, Object> guideWith(Predicate<Guide.Facts> part, String description) {
		String known = comparisons().filter(part)
			.map((guide) -> guide.slug() + " (" + guide.title() + ")")
			.collect(Collectors.joining("; "));
		return text(known.isEmpty() ? description : description + ", as " + known);
	}

	private Map<String, Object> answers(Guide.Facts guide) {
		Map<String, Object> questions = new LinkedHashMap<>();
		this.wizards.find(guide.slug())
			.questions()
			.forEach((question) -> questions.put(question.id(), question(question)));
		Map<String, Object> schema = object(questions, List.of());
		schema.put("title", guide.slug());
		schema.put("description", "Answers to the questions of " + guide.title());
		schema.put("additionalProperties", false);
		return schema;
	}

	private static Map<String, Object> question(WizardData.QuestionData question) {
		String help = Optional.ofNullable(question.help()).map((text) -> " " + text).orElse("");
		String words = question.answers()
			.stream()
			.map((answer) -> answer.id() + ": " + answer.text())
			.collect(Collectors.joining("; "));
		List<String> ids = new ArrayList<>(question.answers().stream().map(WizardData.AnswerData::id).toList());
		ids.add(Answers.UNSURE);
		Map<String, Object> schema = text(question.question() + help + " " + words);
		schema.put("enum", ids);
		return schema;
	}

	private static Map<String, Object> object(Map<String, Object> properties, List<String> needed) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("type", "object");
		schema.put("properties", properties);
		schema.put("required", needed);
		return schema;
	}

	private static Map<String, Object> text(String description) {
		return described("string", description);
	}

	private static Map<String, Object> texts(String description) {
		Map<String, Object> schema = described("array", description);
		schema.put("items", Map.of("type", "string"));
		return schema;
	}

	private static Map<String, Object> described(String type, String description) {
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("type", type);
		schema.put("description", description);
		return schema;
	}

}
