package dev.framewise.matrix;

import java.nio.charset.StandardCharsets;

import dev.framewise.api.ApiProblem;
import dev.framewise.api.ProblemType;
import dev.framewise.query.BadQueryException;
import dev.framewise.query.NoSuchPageException;
import dev.framewise.query.Query;
import dev.framewise.revision.Revision;
import dev.framewise.revision.RevisionStore;
import dev.framewise.site.BaseAddress;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The matrix of a guide as data, for the same selections as its page.
 */
@Controller
class MatrixDataController {

	/** The published schema of the JSON, which is a static file. */
	private static final String SCHEMA = "</schemas/matrix.json>; rel=\"describedby\"; type=\"application/schema+json\"";

	private final MatrixFinder finder;

	private final MatrixTables tables;

	private final RevisionStore revisions;

	private final BaseAddress base;

	private final MatrixDataFinder data;

	private final JsonMapper json;

	MatrixDataController(MatrixFinder finder, MatrixTables tables, RevisionStore revisions, BaseAddress base,
			MatrixDataFinder data, JsonMapper json) {
		this.data = data;
		this.finder = finder;
		this.tables = tables;
		this.revisions = revisions;
		this.base = base;
		this.json = json;
	}

	@GetMapping("/guides/{slug}/matrix.csv")
	ResponseEntity<byte[]> csv(@PathVariable("slug") String slug, Query query) {
		String csv = MatrixCsv.write(this.finder.find(slug, query));
		return answer(slug, MatrixFormat.CSV, csv);
	}

	@GetMapping("/guides/{slug}/matrix.json")
	ResponseEntity<byte[]> json(@PathVariable("slug") String slug, Query query) {
		return answer(slug, MatrixFormat.JSON, this.json.writeValueAsString(this.data.find(slug, query)) + "\n");
	}

	@Operation(operationId = "getMatrix", summary = "The feature matrix of a guide",
			description = "The rows and columns that the parameters choose, each cell with its typed value and its sources.")
	@GetMapping(path = "/api/guides/{slug}/matrix", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	MatrixData data(@PathVariable("slug") String slug, Query query) {
		return this.data.find(slug, query);
	}

	@GetMapping("/guides/{slug}/matrix.md")
	ResponseEntity<byte[]> markdown(@PathVariable("slug") String slug, Query query) {
		SelectedMatrix found = this.finder.find(slug, query);
		String markdown = new MatrixMarkdown(found, this.tables.freshFrom(), this.base::of).write(revision());
		return answer(slug, MatrixFormat.MARKDOWN, markdown);
	}

	private String revision() {
		return this.revisions.current().map(Revision::name).orElse("");
	}

	/**
	 * Spreadsheets open a file, so CSV is one to save; the others can be looked at.
	 */
	private static ResponseEntity<byte[]> answer(String slug, MatrixFormat format, String text) {
		ContentDisposition.Builder place = (format == MatrixFormat.CSV) ? ContentDisposition.attachment()
				: ContentDisposition.inline();
		ResponseEntity.BodyBuilder response = ResponseEntity.ok()
			.contentType(format.mediaType())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					place.filename(slug + "-matrix" + format.ending()).build().toString());
		if (format == MatrixFormat.JSON) {
			response.header(HttpHeaders.LINK, SCHEMA);
		}
		return response.body(text.getBytes(StandardCharsets.UTF_8));
	}

	@ExceptionHandler
	Object badQuery(BadQueryException ex, HttpServletRequest request) {
		return refuse(ProblemType.BAD_PARAMETER, ex, request);
	}

	@ExceptionHandler
	Object missing(NoSuchPageException ex, HttpServletRequest request) {
		return refuse(ProblemType.NOT_FOUND, ex, request);
	}

	/**
	 * Says why in the language of those who asked: RFC 9457 to programs that read JSON,
	 * else a sentence.
	 */
	private static Object refuse(ProblemType type, RuntimeException ex, HttpServletRequest request) {
		String reason = String.valueOf(ex.getMessage());
		if (ApiProblem.isFor(request) || request.getRequestURI().endsWith(MatrixFormat.JSON.ending())) {
			return new ApiProblem(type, reason).answer();
		}
		return ResponseEntity.status(type.status())
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(reason + "\n");
	}

}
