package dev.framewise.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description of the API: it is what it was, and what it says is true.
 */
@ThreeFrameworksSite
class ApiDescriptionTests {

	private static final Path ACCEPTED = Path.of("src/test/resources/openapi.json");

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final Visitor visitor;

	ApiDescriptionTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@Test
	void nothingThatProgramsRelyOnHasChanged() throws IOException {
		JsonNode now = description();
		if (Boolean.getBoolean("framewise.accept-api")) {
			Files.writeString(ACCEPTED, JSON.writeValueAsString(now) + "\n");
		}
		DescriptionChanges changes = DescriptionChanges.between(JSON.readTree(Files.readString(ACCEPTED)), now);
		assertThat(changes.breaking()).as("what breaks programs that were written by the description before").isEmpty();
		assertThat(changes.additions())
			.as("what is new; accept it with ./mvnw test -Dtest=ApiDescriptionTests -Dframewise.accept-api=true")
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/paths/~1api~1search | REMOVED | true
			/paths/~1api~1search/get/operationId | find | true
			/paths/~1api~1guides~1{slug}/get/responses/301 | REMOVED | true
			/components/schemas/GuideData/properties/slug | REMOVED | true
			/components/schemas/GuideData/properties/slug/type | integer | true
			/components/schemas/GuideData/properties/colour | text | false
			/paths/~1api~1colours | text | false
			/paths/~1api~1search/get/summary | Other words | none
			""")
	void everyKindOfChangeIsToldApart(String place, String value, String breaking) {
		JsonNode before = description();
		ObjectNode now = (ObjectNode) description();
		int end = place.lastIndexOf('/');
		ObjectNode parent = (ObjectNode) now.at(place.substring(0, end));
		String name = place.substring(end + 1).replace("~1", "/");
		if (value.equals("REMOVED")) {
			assertThat(parent.remove(name)).as(place).isNotNull();
		}
		else {
			parent.put(name, value);
		}
		DescriptionChanges changes = DescriptionChanges.between(before, now);
		assertThat(changes.breaking().isEmpty()).isEqualTo(!breaking.equals("true"));
		assertThat(changes.additions().isEmpty()).isEqualTo(!breaking.equals("false"));
	}

	@Test
	void aParameterThatIsTakenAwayOrDemandedBreaksPrograms() {
		ObjectNode now = (ObjectNode) description();
		JsonNode parameters = now.at("/paths/~1api~1search/get/parameters");
		((ObjectNode) parameters.get(0)).put("required", true);
		assertThat(DescriptionChanges.between(description(), now).breaking()).singleElement()
			.asString()
			.contains("query:q/required");
		((tools.jackson.databind.node.ArrayNode) parameters).remove(0);
		assertThat(DescriptionChanges.between(description(), now).breaking()).singleElement()
			.asString()
			.contains("query:q is gone");
	}

	@Test
	void everyExampleIsWhatTheSiteAnswersAndKeepsToItsSchema() {
		JsonNode description = description();
		assertThat(description.get("openapi").stringValue()).startsWith("3.1");
		assertThat(description.get("servers").get(0).get("url").stringValue()).isEqualTo("https://trees.example");
		List<String> operations = new ArrayList<>();
		for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
			JsonNode operation = path.getValue().get("get");
			operations.add(operation.get("operationId").stringValue());
			JsonNode content = operation.at("/responses/200/content/application~1json");
			assertThat(faults(description, content.at("/schema/$ref").stringValue(), content.get("example")))
				.as(path.getKey())
				.isEmpty();
			assertThat(this.visitor.get(address(path.getKey(), operation)).statusCode()).isEqualTo(200);
		}
		assertThat(operations).containsExactlyInAnyOrder("listGuides", "getGuide", "getMatrix", "getWizard", "decide",
				"listFrameworks", "getFramework", "search");
	}

	@Test
	void everyAnswerKeepsToItsSchema() {
		JsonNode description = description();
		Map<String, String> answers = Map.of("/api/guides", "GuideListData", "/api/guides/moving-house", "GuideData",
				"/api/guides/alder-birch-cedar/matrix", "MatrixData", "/api/guides/alder-birch-cedar/wizard",
				"WizardData", "/api/guides/alder-birch-cedar/decision", "DecisionData",
				"/api/guides/alder-birch-cedar/decision?forms=no&is-speed-what-counts=no&who=nobody"
						+ "&where-does-it-stand=in-a-pot&must-it-smell=no",
				"DecisionData", "/api/frameworks", "FrameworkListData", "/api/frameworks/birch", "PortraitData",
				"/api/search?q=tree", "SearchData", "/api/search?q=a&q=b", "Problem");
		answers.forEach((path, schema) -> assertThat(
				faults(description, "#/components/schemas/" + schema, JSON.readTree(this.visitor.get(path).body())))
			.as(path)
			.isEmpty());
		assertThat(faults(description, "#/components/schemas/GuideData", JSON.readTree("{}"))).isNotEmpty();
	}

	/**
	 * The request that the examples of the parameters make.
	 */
	private static String address(String pattern, JsonNode operation) {
		String path = pattern;
		StringBuilder query = new StringBuilder();
		for (JsonNode parameter : operation.path("parameters")) {
			JsonNode example = parameter.path("example");
			String name = parameter.get("name").stringValue();
			if (parameter.get("in").stringValue().equals("path")) {
				path = path.replace("{" + name + "}", example.stringValue());
			}
			else if (example.isObject()) {
				example.properties()
					.forEach((answer) -> query.append('&')
						.append(answer.getKey())
						.append('=')
						.append(answer.getValue().stringValue()));
			}
			else if (example.isArray()) {
				List<String> values = new ArrayList<>();
				example.forEach((value) -> values.add(value.stringValue()));
				query.append('&').append(name).append('=').append(String.join(",", values));
			}
			else if (!example.isMissingNode()) {
				query.append('&').append(name).append('=').append(example.asString());
			}
		}
		return query.isEmpty() ? path : path + "?" + query.substring(1);
	}

	private List<String> faults(JsonNode description, String schema, JsonNode answer) {
		String all = "https://trees.example/v3/api-docs";
		return SchemaRegistry
			.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
					(registry) -> registry.schemas(Map.of(all, JSON.writeValueAsString(description))))
			.getSchema(SchemaLocation.of(all + schema))
			.validate(JSON.writeValueAsString(answer), InputFormat.JSON)
			.stream()
			.map(Object::toString)
			.toList();
	}

	private JsonNode description() {
		return JSON.readTree(this.visitor.get("/v3/api-docs").body());
	}

}
