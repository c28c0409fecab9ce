package dev.framewise.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page of the content that is shipped.
 */
@ShippedSite
class ShippedPagesTests extends CrawlTests {

	private static final String GUIDE = "/guides/django-vs-fastapi";

	private static final List<String> CRITERIA = List.of("Type", "Speed", "Learning curve", "Automatic admin panel",
			"ORM (database)", "Authentication", "Automatic API docs", "Async support", "Template engine", "Best for",
			"Community", "First release");

	private static final List<String> SCENARIOS = List.of("Simple GET, no database",
			"Simple GET, no database, measured", "With a database query", "With a database query, measured",
			"Concurrent I/O", "Three upstream calls of 50 ms each, measured", "Memory use",
			"Resident memory, measured");

	private static final String DIRECTION = "(higher|lower) is better$";

	private final Visitor visitor;

	ShippedPagesTests(@LocalServerPort int port) {
		super(new Visitor(port));
		this.visitor = new Visitor(port);
	}

	@Test
	void everyLinkLeadsToAPageAndAPlaceOnIt() {
		Set<String> pages = crawl(this::assertWellMade);
		assertThat(pages).contains("/", "/guides", "/tags", "/tags/python", "/authors/framewise-team", "/frameworks",
				"/frameworks/django", "/frameworks/fastapi", GUIDE, GUIDE + "/matrix", GUIDE + "/wizard");
	}

	@Test
	void articleAndMatrixShowAllCriteriaInBothColumns() {
		for (String path : List.of(GUIDE, GUIDE + "/matrix")) {
			Elements tables = this.visitor.page(path).select("table.matrix");
			assertThat(tables).hasSize(2);
			assertThat(labels(tables.get(0))).isEqualTo(CRITERIA);
			assertThat(labels(tables.get(1))).isEqualTo(SCENARIOS);
			tables.forEach((table) -> {
				assertThat(table.select("thead th").eachText()).hasSize(3).endsWith("Django", "FastAPI");
				table.select("tbody tr").forEach((row) -> {
					assertThat(row.id()).startsWith("row-");
					assertThat(row.select("td")).hasSize(2)
						.allSatisfy((cell) -> assertThat(cell.text()).isNotBlank())
						.allSatisfy((cell) -> assertThat(cell.select("sup.footnote-ref")).isNotEmpty());
				});
			});
		}
	}

	@Test
	void everyFootnoteIsThereAndLeadsBack() throws IOException {
		Document article = this.visitor.page(GUIDE);
		Elements notes = article.select("section.footnotes li");
		assertThat(notes).hasSize(definedFootnotes());
		notes.forEach((note) -> {
			String number = note.id().substring("fn:".length());
			assertThat(note.select("a.footnote-back").attr("href")).isEqualTo("#fnref:" + number);
			Element reference = article.getElementById("fnref:" + number);
			assertThat(reference).as("reference to note %s", number).isNotNull();
			assertThat(reference.select("a").attr("abs:href")).isEqualTo(this.visitor.address(GUIDE + "#" + note.id()));
		});
		article.select("a[href^=#fn:]")
			.forEach((reference) -> assertThat(notes.eachAttr("id")).contains(reference.attr("href").substring(1)));
	}

	@Test
	void theMatrixCarriesTheNoteOfEveryCell() {
		Document matrix = this.visitor.page(GUIDE + "/matrix");
		Document article = this.visitor.page(GUIDE);
		Elements references = matrix.select("table.matrix a[href^=#fn:]");
		assertThat(references).hasSizeGreaterThanOrEqualTo(32);
		references.forEach((reference) -> {
			String id = reference.attr("href").substring(1);
			Element note = matrix.getElementById(id);
			assertThat(note).as(id).isNotNull();
			assertThat(note.attr("value")).isEqualTo(id.substring("fn:".length()));
			Element inArticle = article.getElementById(id);
			assertThat(inArticle).isNotNull();
			assertThat(inArticle.text()).startsWith(note.text());
		});
	}

	@Test
	void thePortraitAndTheArticleSayWhatTheMatrixSays() {
		Document matrix = this.visitor.page(GUIDE + "/matrix");
		Document article = this.visitor.page(GUIDE);
		List<String> frameworks = List.of("django", "fastapi");
		for (int column = 0; column < 2; column++) {
			Elements said = this.visitor.page("/frameworks/" + frameworks.get(column)).select("a[href*=/matrix#row-]");
			assertThat(said).hasSize(20);
			for (Element link : said) {
				String row = link.attr("href").substring(link.attr("href").indexOf('#') + 1);
				assertThat(PageWords.of(link.closest("tr").selectFirst("td"))).as(row)
					.isEqualTo(PageWords.alone(matrix, row, column));
				assertThat(PageWords.value(article, row, column)).as(row)
					.isEqualTo(PageWords.value(matrix, row, column));
			}
		}
	}

	private static int definedFootnotes() throws IOException {
		try (Stream<String> lines = Files.lines(Path.of("content/guides/django-vs-fastapi/guide.md"))) {
			return (int) lines.filter((line) -> line.matches("\\[\\^[^]]+]:.*")).count();
		}
	}

	private static List<String> labels(Element table) {
		return table.select("tbody th").eachText().stream().map((text) -> text.replaceFirst(DIRECTION, "")).toList();
	}

}
