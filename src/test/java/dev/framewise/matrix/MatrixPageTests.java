package dev.framewise.matrix;

import java.util.List;

import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the address of a matrix selects.
 */
@ShippedSite
class MatrixPageTests {

	private static final String MATRIX = "/guides/django-vs-fastapi/matrix";

	private final Visitor visitor;

	MatrixPageTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	private Document page(String query) {
		return this.visitor.page(MATRIX + query);
	}

	private List<String> rows(String query) {
		return page(query).select("table.matrix tbody tr").eachAttr("id");
	}

	@ParameterizedTest
	@CsvSource({ "'?frameworks=fastapi,django', 'FastAPI,Django'",
			"?frameworks=fastapi&frameworks=django, 'FastAPI,Django'", "?frameworks=django, Django",
			"'?frameworks=django,,fastapi,django', 'Django,FastAPI'", "?frameworks=, 'Django,FastAPI'" })
	void columnsStandInTheOrderAskedFor(String query, String columns) {
		Document page = page(query);
		page.select("table.matrix")
			.forEach((table) -> assertThat(String.join(",", table.select("thead th:gt(0)").eachText()))
				.isEqualTo(columns));
		assertThat(
				page.getElementById("row-first-release").select("td").get(columns.indexOf("Django") > 0 ? 1 : 0).text())
			.startsWith("2005");
	}

	@Test
	void theFormShowsWhatIsChosen() {
		Document page = page("?frameworks=django&only=differences&q=%3Cb%3E%22&section=performance");
		assertThat(page.select("input[name=frameworks][checked]").eachAttr("value")).containsExactly("django");
		assertThat(page.select("input[name=only]").hasAttr("checked")).isTrue();
		assertThat(page.select(".matrix-filter input[name=q]").val()).isEqualTo("<b>\"");
		assertThat(page.select("option[selected]").val()).isEqualTo("performance");
	}

	@Test
	void onlyDifferencesLeavesOutRowsThatAgreeWhereverTheirNotesDiffer() {
		assertThat(rows("?only=differences")).hasSize(20);
		assertThat(rows("?only=differences&frameworks=django")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "jinja", "JINJA2", "%20Jinja2%20", "(Jinja2" })
	void wordsAreLookedForInCellsWhateverTheirCase(String words) {
		assertThat(rows("?q=" + words)).containsExactly("row-template-engine");
	}

	@Test
	void wordsAreLookedForInLabelsAndOnlyInTheColumnsShown() {
		assertThat(rows("?q=template")).containsExactly("row-template-engine");
		assertThat(rows("?q=jinja&frameworks=django")).isEmpty();
	}

	@Test
	void aSectionStandsAlone() {
		Document page = page("?section=performance");
		assertThat(page.select("table.matrix")).hasSize(1);
		assertThat(page.select("main h2").eachText()).contains("Performance").doesNotContain("Quick comparison");
		assertThat(page.select(".count").text()).isEqualTo("8 of 20 rows");
	}

	@Test
	void allParametersWorkTogether() {
		assertThat(rows("?section=quick-comparison&q=yes&only=differences&frameworks=fastapi,django"))
			.containsExactly("row-automatic-admin-panel", "row-automatic-api-docs");
	}

	@ParameterizedTest
	@CsvSource({ "'?q=zzzz', 'Drop the words “zzzz” 20 rows; Show everything 20 rows'",
			"'?frameworks=django&only=differences', 'Compare all frameworks 20 rows; Show rows without a difference too 20 rows; Show everything 20 rows'",
			"'?section=performance&q=admin', 'Drop the words “admin” 8 rows; Look in all sections 1 row; Show everything 20 rows'",
			"'?q=zz&section=performance&only=differences', 'Drop the words “zz” 8 rows; Show everything 20 rows'" })
	void whereNoRowIsLeftThePageNamesTheFiltersToDrop(String query, String ways) {
		Document page = page(query);
		assertThat(page.select("table.matrix")).isEmpty();
		assertThat(page.getElementById("page:count").text()).isEqualTo("0 of 20 rows");
		assertThat(String.join("; ", page.select(".empty li").eachText())).isEqualTo(ways);
		for (Element way : page.select(".empty li")) {
			Document then = this.visitor.page(way.select("a").attr("href"));
			assertThat(then.select("table.matrix tbody tr"))
				.hasSize(Integer.parseInt(way.text().replaceAll(".* (\\d+) rows?$", "$1")));
		}
	}

	@Test
	void aColumnCanBePutFirstWithoutLosingTheRestOfTheSelection() {
		Document page = page("?q=a%26b%20c&only=differences");
		Element first = page.select("#page\\:choices a").first();
		assertThat(first.text()).isEqualTo("Put first FastAPI");
		assertThat(first.attr("href")).isEqualTo(MATRIX + "?frameworks=fastapi,django&q=a%26b%20c&only=differences");
		Document swapped = this.visitor.page(first.attr("href"));
		assertThat(swapped.select(".matrix-filter input[name=q]").val()).isEqualTo("a&b c");
		assertThat(swapped.select("input[name=frameworks]").eachAttr("value")).containsExactly("fastapi", "django");
		assertThat(swapped.select("#page\\:choices a").eachAttr("href"))
			.containsExactly(MATRIX + "?q=a%26b%20c&only=differences");
	}

	@Test
	void aSelectionShowsOnlyTheSourcesItNames() {
		Document page = page("?q=jinja");
		assertThat(page.select("ol.sources li").eachAttr("id"))
			.containsExactlyElementsOf(page.select("table.matrix a[href^=#fn]")
				.eachAttr("href")
				.stream()
				.map((link) -> link.substring(1))
				.toList());
	}

}
