package dev.framewise.wizard;

import java.util.List;

import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The map of all combinations, and what can be quoted of a result.
 */
@ShippedSite
class WizardMapTests {

	private static final String WIZARD = "/guides/django-vs-fastapi/wizard";

	private final Visitor visitor;

	WizardMapTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@Test
	void everyCombinationLeadsToTheResultItNames() {
		Document map = this.visitor.page(WIZARD + "/map");
		assertThat(map.select("table.combinations")).hasSize(2);
		assertThat(map.select("table.combinations").get(0).select("tbody tr")).hasSize(8);
		assertThat(map.select("table.combinations").get(1).select("tbody tr")).hasSize(19);
		for (Element row : map.select("table.combinations tbody tr")) {
			Document page = this.visitor.page(row.select("a").attr("href"));
			ResultReader result = ResultReader.of(page);
			assertThat(row.select("td.number").eachText().stream().map(Integer::valueOf)).isEqualTo(result.totals());
			assertThat(page.select("table.sum tbody td:not(.number)")
				.eachText()
				.stream()
				.map((text) -> text.split(" ")[0])).isEqualTo(
						row.select("td:not(.number)").eachText().stream().map((text) -> text.split(" ")[0]).toList());
			String headline = result.headline().split(",")[0].replace("Your answers leave it open", "It stays open");
			assertThat(row.select("th").text()).startsWith(headline);
		}
	}

	@Test
	void theVerdictsAreCounted() {
		Document map = this.visitor.page(WIZARD + "/map");
		assertThat(map.select("table.verdicts tbody tr")
			.stream()
			.mapToInt((row) -> Integer.parseInt(row.select("td").first().text()))
			.sum()).isEqualTo(8);
		for (Element row : map.select("table.verdicts tbody tr")) {
			ResultReader result = ResultReader.of(this.visitor.page(row.select("a").attr("href")));
			assertThat(row.select("th").text()).startsWith(result.headline().split(",")[0]);
		}
	}

	@Test
	void theMapMarksTheCombinationOneComesFrom() {
		Document result = this.visitor.page(WIZARD + "?html-pages=yes&admin=unsure&concurrency=no");
		Document map = this.visitor.page(result.select("a[href^=" + WIZARD + "/map]").attr("href"));
		assertThat(map.select("tr.yours")).singleElement()
			.satisfies((row) -> assertThat(row.select("td:not(.number)").eachText()).containsExactly("Yes", "Not sure",
					"No"));
		this.visitor.page(WIZARD + "/map?html-pages=perhaps", 400);
		this.visitor.page("/guides/nowhere/wizard/map", 404);
	}

	@Test
	void aResultCanBeQuotedWithSumAnswersRevisionAndAddress() {
		Document page = this.visitor.page(WIZARD + "?html-pages=yes&admin=no&concurrency=yes&must=html-pages");
		List<String> lines = page.getElementById("page:quote").wholeText().lines().toList();
		assertThat(lines).hasSize(7);
		assertThat(lines.get(0)).isEqualTo("Django vs FastAPI 2026: Django (clear).");
		assertThat(lines.get(1)).isEqualTo("The sum: Django 1, FastAPI 2 (left out by a must).");
		assertThat(lines.get(2)).isEqualTo("- Do you need to render HTML pages? Yes (must)");
		assertThat(lines.get(5)).matches("By the guide of \\d+ \\w+ 2026, revision [0-9a-f]{16}:");
		assertThat(lines.get(6)).isEqualTo(page.select("input[id=page:link]").val());
	}

}
