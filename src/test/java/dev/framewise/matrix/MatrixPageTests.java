package dev.framewise.matrix;

import java.util.List;

import dev.framewise.ShippedSite;
import dev.framewise.Visitor;
import org.jsoup.nodes.Document;
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
		assertThat(page.select("input[name=q]").val()).isEqualTo("<b>\"");
		assertThat(page.select("option[selected]").val()).isEqualTo("performance");
	}

	@Test
	void onlyDifferencesLeavesOutRowsThatAgreeWhereverTheirNotesDiffer() {
		assertThat(rows("?only=differences")).hasSize(16);
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
		assertThat(page.select(".count").text()).isEqualTo("4 of 16 rows");
	}

	@Test
	void allParametersWorkTogether() {
		assertThat(rows("?section=quick-comparison&q=yes&only=differences&frameworks=fastapi,django"))
			.containsExactly("row-automatic-admin-panel", "row-automatic-api-docs");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?q=zzzz", "?frameworks=django&only=differences", "?section=performance&q=admin" })
	void whereNoRowIsLeftThePageSaysHowToGetOn(String query) {
		Document page = page(query);
		assertThat(page.select("table.matrix")).isEmpty();
		assertThat(page.select(".empty").text()).contains("No row is left");
		assertThat(page.select(".empty a").attr("href")).isEqualTo(MATRIX);
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
