package dev.framewise.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import dev.framewise.api.ProblemType;
import dev.framewise.openapi.ApiExamples;
import dev.framewise.site.BaseAddress;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page for those whose programs read the site, with requests that can be made as they
 * stand.
 */
@Controller
class DevelopersController {

	private final ApiExamples examples;

	private final BaseAddress base;

	private final JsonMapper json;

	private final boolean mcp;

	DevelopersController(ApiExamples examples, BaseAddress base, JsonMapper json,
			@Value("${framewise.mcp:false}") boolean mcp) {
		this.examples = examples;
		this.base = base;
		this.json = json;
		this.mcp = mcp;
	}

	@GetMapping("/developers")
	String developers(Model model) {
		List<DevelopersPage.Example> api = new ArrayList<>();
		List<DevelopersPage.Example> exports = new ArrayList<>();
		add(api, "All guides, the newest change first", "/api/guides", "/api/guides");
		add(api, "All frameworks", "/api/frameworks", "/api/frameworks");
		ApiExamples.Found found = this.examples.find().orElse(null);
		if (found != null) {
			add(api, exports, found);
		}
		add(exports, "An index of all guides as Markdown", "/llms.txt", "/llms.txt");
		add(exports, "The JSON Schema of a matrix", "/schemas/matrix.json", "/schemas/matrix.json");
		model.addAttribute("page",
				new DevelopersPage(api, exports, Arrays.asList(ProblemType.values()),
						this.mcp ? this.base.of("/mcp") : null,
						(this.mcp && found != null) ? question(found.guide().slug()) : null));
		return "web/developers";
	}

	private void add(List<DevelopersPage.Example> api, List<DevelopersPage.Example> exports, ApiExamples.Found found) {
		String slug = found.guide().slug();
		String framework = found.guide().compares().get(0);
		String guide = "/guides/" + slug;
		add(api, "One guide", "/api/guides/{slug}", "/api" + guide);
		add(exports, "A guide as Markdown, code and sources included", "/guides/{slug}.md", guide + ".md");
		if (found.guide().matrix()) {
			String part = guide + "/matrix?frameworks=" + String.join(",", found.guide().compares())
					+ "&only=differences";
			add(api, "Its feature matrix; the parameters are those of the page", "/api/guides/{slug}/matrix",
					"/api" + part);
			for (String ending : List.of(".csv", ".json", ".md")) {
				add(exports, "The matrix as it is chosen", "/guides/{slug}/matrix" + ending,
						part.replace("/matrix?", "/matrix" + ending + "?"));
			}
		}
		if (found.guide().wizard()) {
			add(api, "The questions of its wizard", "/api/guides/{slug}/wizard", "/api" + guide + "/wizard");
			add(api, "What answers come to; a parameter for each question, and must", "/api/guides/{slug}/decision",
					query("/api" + guide + "/decision", found.answers()));
		}
		add(api, "One framework, with all that the guides say of it", "/api/frameworks/{id}",
				"/api/frameworks/" + framework);
		add(api, "Sections, rows and portraits that have words", "/api/search",
				query("/api/search", Map.of("q", framework)));
	}

	private void add(List<DevelopersPage.Example> examples, String words, String pattern, String path) {
		examples.add(new DevelopersPage.Example(words, pattern, path, "curl '" + this.base.of(path) + "'"));
	}

	private static String query(String path, Map<String, String> parameters) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		parameters.forEach(address::queryParam);
		return address.build().toUriString();
	}

	/**
	 * A message that an assistant would send.
	 */
	private String question(String slug) {
		String message = this.json.writeValueAsString(
				new Message("2.0", 1, "tools/call", new Call("compare_frameworks", Map.of("guide", slug))));
		return "curl '" + this.base.of("/mcp")
				+ "' -H 'Content-Type: application/json' -H 'Accept: application/json' -d '" + message + "'";
	}

	private record Message(String jsonrpc, int id, String method, Call params) {

	}

	private record Call(String name, Map<String, String> arguments) {

	}

}
