package dev.framewise.matrix;

import java.util.List;

import dev.framewise.ThreeFrameworksSite;
import dev.framewise.Visitor;
import dev.framewise.web.PageWords;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A matrix whose tables have their columns in another order, and one column less.
 */
@ThreeFrameworksSite
class ThreeFrameworksMatrixTests {

	private static final String GUIDE = "/guides/alder-birch-cedar";

	private final Visitor visitor;

	ThreeFrameworksMatrixTests(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	@Test
	void columnsStandInTheOrderOfTheGuideAndMissingOnesAreUnknown() {
		for (String path : List.of(GUIDE, GUIDE + "/matrix")) {
			Document page = this.visitor.page(path);
			page.select("table.matrix")
				.forEach((table) -> assertThat(table.select("thead th:gt(0)").eachText()).containsExactly("Alder",
						"Birch", "Cedar.go"));
			assertThat(page.getElementById("row-mem").select("td").eachText()).satisfiesExactly(
					(alder) -> assertThat(alder).isEqualTo("Unknown"),
					(birch) -> assertThat(birch).isEqualTo("Unknown"),
					(cedar) -> assertThat(cedar).startsWith("18 MB"));
			assertThat(page.getElementById("row-mem").select("td").get(1).select(".support-unknown")).hasSize(1);
		}
	}

	@Test
	void theBestKnownValueIsMarkedInWords() {
		Document page = this.visitor.page(GUIDE + "/matrix");
		assertThat(page.getElementById("row-requests").select("td:has(.best)").eachText()).singleElement()
			.asString()
			.startsWith("~1.2k–2k req/s");
		assertThat(page.getElementById("row-start-up").select(".best")).isEmpty();
	}

	@Test
	void theSameValuesStandOnEveryPage() {
		Document matrix = this.visitor.page(GUIDE + "/matrix");
		Document article = this.visitor.page(GUIDE);
		List<String> frameworks = List.of("alder", "birch", "cedar");
		for (int column = 0; column < 3; column++) {
			for (Element link : this.visitor.page("/frameworks/" + frameworks.get(column))
				.select("a[href*=/matrix#row-]")) {
				String row = link.attr("href").replaceFirst(".*#", "");
				String value = PageWords.value(matrix, row, column);
				assertThat(PageWords.value(article, row, column)).isEqualTo(value);
				assertThat(value.replaceFirst(" best\\b", ""))
					.isEqualTo(PageWords.of(link.closest("tr").selectFirst("td")));
			}
		}
	}

}
