package dev.framewise.api;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.framewise.Assistant;
import dev.framewise.ChangingSite;
import dev.framewise.GeneratedContent;
import dev.framewise.Visitor;
import dev.framewise.WrittenContent;
import dev.framewise.markdown.Block;
import dev.framewise.markdown.Inline;
import dev.framewise.markdown.MarkdownDocument;
import dev.framewise.markdown.MarkdownPage;
import dev.framewise.markdown.MarkdownParser;
import dev.framewise.problem.Problems;
import dev.framewise.publish.ContentLoader;
import dev.framewise.source.Limits;
import dev.framewise.source.SourceFile;
import dev.framewise.web.PageWords;
import io.modelcontextprotocol.spec.McpSchema;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However a guide is read, it says the same: every guide, every cell of its matrix, what
 * the answers to its questions come to.
 */
@ChangingSite
class AgreementTests {

	/** So many combinations of answers are asked for, of more every so many. */
	private static final int COMBINATIONS = 60;

	private final Visitor visitor;

	private final ContentLoader loader;

	@Autowired
	AgreementTests(@LocalServerPort int port, ContentLoader loader) {
		this.visitor = new Visitor(port);
		this.loader = loader;
	}

	@ParameterizedTest
	@ValueSource(strings = { "three-frameworks", "generated", "shipped" })
	void pageJsonCsvMarkdownAndAssistantsAgree(String content) {
		write(content);
		this.loader.load();
		try (Assistant assistant = new Assistant(this.visitor.address(""))) {
			List<JsonNode> guides = guides();
			assertThat(guides).isNotEmpty();
			guides.forEach((guide) -> guideAgrees(guide, assistant));
			assertThat(guides.stream().mapToInt((guide) -> matrixAgrees(guide, assistant)).sum()).isGreaterThan(3);
			assertThat(guides.stream().mapToInt((guide) -> wizardAgrees(guide, assistant)).sum()).isGreaterThan(3);
		}
	}

	private static void write(String content) {
		WrittenContent folder = ChangingSite.FOLDER;
		switch (content) {
			case "three-frameworks" -> folder.clear().copy(Path.of("src/test/resources/three-frameworks"));
			case "generated" -> new GeneratedContent(3, 3, 12, 3, "word").into(folder);
			default -> folder.clear().copy(Path.of("content"));
		}
	}

	private List<JsonNode> guides() {
		List<JsonNode> guides = new ArrayList<>();
		String path = "/api/guides";
		while (path != null) {
			JsonNode list = json(path);
			list.get("guides").forEach(guides::add);
			path = list.get("next").isNull() ? null
					: "/api/guides" + list.get("next").stringValue().split("api/guides")[1];
		}
		return guides;
	}

	private void guideAgrees(JsonNode guide, Assistant assistant) {
		String slug = guide.get("slug").stringValue();
		assertThat(json("/api/guides/" + slug)).isEqualTo(guide);
		Document page = this.visitor.page("/guides/" + slug);
		assertThat(words(page.select("h1").text())).isEqualTo(words(guide.get("title").stringValue()));
		assertThat(page.select("time").eachAttr("datetime")).contains(guide.get("published").stringValue());
		String twin = this.visitor.get("/guides/" + slug + ".md").body();
		assertThat(this.visitor.get("/guides/" + slug, "Accept", "text/markdown").body()).isEqualTo(twin);
		JsonNode read = assistant.answer("get_guide", Map.of("guide", slug));
		assertThat(read.get("guide")).isEqualTo(guide);
		assertThat(((McpSchema.TextContent) assistant.call("get_guide", Map.of("guide", slug)).content().get(0)).text())
			.isEqualTo(twin);
		String uri = guide.get("url").stringValue() + ".md";
		McpSchema.ResourceContents resource = assistant.client()
			.readResource(McpSchema.ReadResourceRequest.builder(uri).build())
			.contents()
			.get(0);
		assertThat(((McpSchema.TextResourceContents) resource).text()).isEqualTo(twin);
		assertThat(markdown(twin).sections().map((section) -> words(section.heading().text().text())).toList())
			.isEqualTo(page.select(".prose :is(h2, h3, h4, h5, h6):not([id^=page:])")
				.stream()
				.map(AgreementTests::heading)
				.toList());
	}

	private static String heading(Element heading) {
		Element copy = heading.clone();
		copy.select("a.permalink, sup").remove();
		return words(copy.text());
	}

	/**
	 * Every cell, wherever it stands.
	 * @return how many there are
	 */
	private int matrixAgrees(JsonNode guide, Assistant assistant) {
		String path = "/guides/" + guide.get("slug").stringValue() + "/matrix";
		if (this.visitor.get(path).statusCode() == 404) {
			assertThat(this.visitor.get("/api" + path).statusCode()).isEqualTo(404);
			return 0;
		}
		JsonNode matrix = json("/api" + path);
		assertThat(json(path + ".json")).isEqualTo(matrix);
		assertThat(
				assistant.answer("compare_frameworks", Map.of("guide", guide.get("slug").stringValue())).get("matrix"))
			.isEqualTo(matrix);
		List<List<String>> csv = CsvRecords.read(this.visitor.get(path + ".csv").body());
		Document page = this.visitor.page(path);
		List<Block.Table> exported = tables(this.visitor.get(path + ".md").body());
		Map<String, List<String>> twin = rows(
				tables(this.visitor.get("/guides/" + guide.get("slug").stringValue() + ".md").body()));
		List<String> names = new ArrayList<>();
		matrix.get("frameworks").forEach((framework) -> names.add(framework.get("name").stringValue()));
		assertThat(csv.get(0).subList(2, csv.get(0).size())).isEqualTo(names);
		Map<String, List<String>> written = rows(exported);
		int record = 0;
		for (JsonNode section : matrix.get("sections")) {
			for (JsonNode row : section.get("rows")) {
				record++;
				assertThat(csv.get(record).subList(0, 2)).containsExactly(section.get("title").stringValue(),
						row.get("label").stringValue());
				for (int column = 0; column < names.size(); column++) {
					JsonNode cell = row.get("cells").get(column);
					String shown = shown(cell);
					String key = words(row.get("label").stringValue() + direction(row) + "/" + names.get(column));
					assertThat(csv.get(record).get(column + 2).replaceFirst("^'(?=[=+@\t\r-])", "")).isEqualTo(shown);
					assertThat(value(page, row, column)).isEqualTo(words(shown));
					assertThat(written.get(key)).as(key).contains(words(shown));
					// Editors name a column by name or by id.
					List<String> source = twin.getOrDefault(key, twin.get(words(row.get("label").stringValue()
							+ direction(row) + "/" + cell.get("framework").stringValue())));
					if (source != null) {
						assertThat(source).as(key).contains(words(cell.get("text").stringValue()));
					}
					else {
						assertThat(cell.get("support").stringValue()).as(key).isEqualTo("unknown");
					}
				}
			}
		}
		assertThat(csv).hasSize(record + 1);
		return record * names.size();
	}

	private static String direction(JsonNode row) {
		return row.get("better").isNull() ? "" : " (" + row.get("better").stringValue() + " is better)";
	}

	private static String shown(JsonNode cell) {
		return cell.get("support").isString() && cell.get("support").stringValue().equals("unknown") ? "Unknown"
				: cell.get("text").stringValue();
	}

	private static String value(Document page, JsonNode row, int column) {
		Element cell = page.getElementById("row-" + row.get("id").stringValue()).select("td").get(column).clone();
		cell.select(".best").remove();
		return words(PageWords.of(cell));
	}

	/**
	 * The cells of tables by row and column. Two tables may have rows of the same name.
	 */
	private static Map<String, List<String>> rows(List<Block.Table> tables) {
		Map<String, List<String>> cells = new HashMap<>();
		for (Block.Table table : tables) {
			for (List<Inline> row : table.rows()) {
				for (int column = 1; column < row.size(); column++) {
					cells
						.computeIfAbsent(words(row.get(0).text() + "/" + table.header().get(column).text()),
								(key) -> new ArrayList<>())
						.add(words(row.get(column).text()));
				}
			}
		}
		return cells;
	}

	private static List<Block.Table> tables(String markdown) {
		return markdown(markdown).blocks()
			.stream()
			.filter(Block.Table.class::isInstance)
			.map(Block.Table.class::cast)
			.toList();
	}

	private static MarkdownDocument markdown(String text) {
		int start = text.startsWith("---\n") ? text.indexOf("\n---\n", 4) + 5 : 0;
		return new MarkdownParser(Limits.standard())
			.parse(new SourceFile("guides/some/guide.md", text), start,
					new MarkdownPage("/guides/some", (path) -> Optional.empty(), Set.of()), new Problems())
			.orElseThrow();
	}

	/**
	 * What answers come to, however they are given.
	 * @return how many combinations were asked for
	 */
	private int wizardAgrees(JsonNode guide, Assistant assistant) {
		String path = "/guides/" + guide.get("slug").stringValue();
		if (this.visitor.get(path + "/wizard").statusCode() == 404) {
			assertThat(this.visitor.get("/api" + path + "/wizard").statusCode()).isEqualTo(404);
			return 0;
		}
		JsonNode wizard = json("/api" + path + "/wizard");
		List<Map<String, String>> all = combinations(wizard);
		int step = Math.max(1, all.size() / COMBINATIONS);
		for (int i = 0; i < all.size(); i += step) {
			List<String> musts = (i % (2 * step) == 0) ? List.of() : List.of(all.get(i).keySet().iterator().next());
			decisionAgrees(path, all.get(i), musts, assistant);
		}
		questionsAgree(path, wizard);
		return all.size() / step;
	}

	private void decisionAgrees(String path, Map<String, String> answers, List<String> musts, Assistant assistant) {
		String query = answers.entrySet()
			.stream()
			.map((answer) -> answer.getKey() + "=" + answer.getValue())
			.collect(Collectors.joining("&", "?", ""))
				+ musts.stream().map((must) -> "&must=" + must).collect(Collectors.joining());
		JsonNode decision = json("/api" + path + "/decision" + query);
		assertThat(decision.get("complete").booleanValue()).isTrue();
		assertThat(decision.get("next").isNull()).isTrue();
		assertThat(assistant
			.answer("decide", Map.of("guide", path.replace("/guides/", ""), "answers", answers, "must", musts))
			.get("decision")).isEqualTo(decision);
		Document page = this.visitor.page(path + "/wizard" + query);
		assertThat(page.select(".verdict .outcome").text())
			.isEqualToIgnoringCase(decision.get("outcome").stringValue());
		List<String> scores = new ArrayList<>();
		decision.get("frameworks").forEach((standing) -> scores.add(standing.get("score").toString()));
		assertThat(page.select("table.sum tfoot tr").first().select("td").eachText()).isEqualTo(scores);
		assertThat(page.select("ul.changes li")).hasSize(decision.get("changes").size());
		String was = page.select("input[id=page:link]").val().replaceFirst(".*[?&]was=", "").replace("%2C", ",");
		List<String> winners = new ArrayList<>();
		decision.get("recommended").forEach((winner) -> winners.add(winner.stringValue()));
		assertThat(was)
			.isEqualTo(winners.isEmpty() ? decision.get("outcome").stringValue() : String.join(",", winners));
	}

	/**
	 * The questions, one after the other, as a reader and a program are asked them.
	 */
	private void questionsAgree(String path, JsonNode wizard) {
		StringBuilder query = new StringBuilder("?");
		String twin = words(this.visitor.get(path + ".md").body());
		for (JsonNode question : wizard.get("questions")) {
			Document page = this.visitor.page(path + "/wizard" + query);
			JsonNode decision = json("/api" + path + "/decision" + query);
			assertThat(decision.get("complete").booleanValue()).isFalse();
			assertThat(decision.get("outcome").isNull()).isTrue();
			assertThat(decision.get("next").get("id")).isEqualTo(question.get("id"));
			assertThat(words(page.select("h1").text())).isEqualTo(words(question.get("question").stringValue()));
			assertThat(twin).contains(words(question.get("question").stringValue()));
			List<String> ids = new ArrayList<>();
			question.get("answers").forEach((answer) -> ids.add(answer.get("id").stringValue()));
			ids.add("unsure");
			assertThat(page.select("input[type=radio]").eachAttr("value")).isEqualTo(ids);
			query.append('&').append(question.get("id").stringValue()).append('=').append(ids.get(0));
		}
	}

	private static List<Map<String, String>> combinations(JsonNode wizard) {
		List<Map<String, String>> all = List.of(Map.of());
		for (JsonNode question : wizard.get("questions")) {
			Stream<String> written = IntStream.range(0, question.get("answers").size())
				.mapToObj((i) -> question.get("answers").get(i).get("id").stringValue());
			List<String> ids = Stream.concat(written, Stream.of("unsure")).toList();
			all = all.stream().flatMap((before) -> ids.stream().map((id) -> {
				Map<String, String> answers = new LinkedHashMap<>(before);
				answers.put(question.get("id").stringValue(), id);
				return answers;
			})).toList();
		}
		return all;
	}

	private JsonNode json(String path) {
		return JsonMapper.shared().readTree(this.visitor.get(path).body());
	}

	/**
	 * The letters and digits of a text: what is left is the same however it is set.
	 */
	private static String words(String text) {
		return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase();
	}

}
