package dev.framewise.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.framewise.guide.MovedGuideException;
import dev.framewise.query.BadQueryException;
import dev.framewise.query.NoSuchPageException;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * What assistants can ask. Every tool only reads, and says with each answer where it is
 * from.
 */
@Component
@ConditionalOnBooleanProperty("framewise.mcp")
class GuideTools {

	/** The tool that finds what has certain words. */
	static final String SEARCH = "search_guides";

	private final GuideAnswers answers;

	private final ToolSchemas schemas;

	private final JsonMapper json;

	GuideTools(GuideAnswers answers, ToolSchemas schemas, JsonMapper json) {
		this.answers = answers;
		this.schemas = schemas;
		this.json = json;
	}

	List<SyncToolSpecification> all() {
		return List.of(
				tool(SEARCH, "Search the guides",
						"Finds sections, matrix rows, questions and portraits that have words. Begin here.",
						this.schemas.search(), this.answers::search),
				tool("get_guide", "Read a guide",
						"One guide as a whole: its article as Markdown, with sources as footnotes, and its dates.",
						this.schemas.guide(), this.answers::guide),
				tool("compare_frameworks", "Compare frameworks",
						"The feature matrix of a guide, or part of it: typed values, each with its sources and the day "
								+ "somebody looked.",
						this.schemas.compare(), this.answers::compare),
				tool("decide", "Decide between frameworks",
						"What answers to a guide's questions come to, by a rule that is the same for all: scores, "
								+ "outcome, reasons with their evidence, and what would change the outcome. Ask your user "
								+ "the questions; do not guess their answers.",
						this.schemas.decide(), this.answers::decide));
	}

	private SyncToolSpecification tool(String name, String title, String description, Map<String, Object> schema,
			Function<ToolArguments, GuideAnswers.Answer> answer) {
		McpSchema.Tool tool = McpSchema.Tool.builder(name, schema)
			.title(title)
			.description(description)
			.annotations(McpSchema.ToolAnnotations.builder()
				.title(title)
				.readOnlyHint(true)
				.destructiveHint(false)
				.idempotentHint(true)
				.openWorldHint(false)
				.build())
			.build();
		return new SyncToolSpecification(tool, (context, request) -> call(answer, request.arguments()));
	}

	private McpSchema.CallToolResult call(Function<ToolArguments, GuideAnswers.Answer> answer,
			Map<String, Object> arguments) {
		Map<String, Object> given = (arguments == null) ? Map.of() : arguments;
		try {
			return result(answer.apply(new ToolArguments(given)));
		}
		catch (MovedGuideException ex) {
			Map<String, Object> moved = new LinkedHashMap<>(given);
			moved.put("guide", ex.slug());
			return call(answer, moved);
		}
		catch (BadQueryException | NoSuchPageException ex) {
			return McpSchema.CallToolResult.builder()
				.addTextContent(String.valueOf(ex.getMessage()))
				.isError(true)
				.build();
		}
	}

	/**
	 * The same as text and as a structure, for clients that read only one of the two.
	 */
	private McpSchema.CallToolResult result(GuideAnswers.Answer answer) {
		String text = (answer.text() != null) ? answer.text() : this.json.writeValueAsString(answer.content());
		return McpSchema.CallToolResult.builder()
			.addTextContent(text)
			.structuredContent(this.json.convertValue(answer.content(), Map.class))
			.isError(false)
			.build();
	}

}
