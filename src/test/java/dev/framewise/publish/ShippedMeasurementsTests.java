package dev.framewise.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.framewise.guide.ArticlePart;
import dev.framewise.matrix.Cell;
import dev.framewise.matrix.Criterion;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the comparison that we publish says of its figures is what its results file says.
 */
class ShippedMeasurementsTests {

	private static final GuideContent GUIDE = TestContent.read(Path.of("content")).guide("django-vs-fastapi");

	private static final String MEASURED = ", measured";

	@Test
	void everyClaimInTheMatrixIsShownBesideItsMeasurement() {
		assertThat(figures()).hasSize(4);
		List<List<String>> rows = GUIDE.matrix().criteria().map(ShippedMeasurementsTests::texts).toList();
		for (Element figure : figures().values()) {
			List<String> claims = claims(figure);
			assertThat(claims).hasSize(2);
			assertThat(rows).as("a row that claims %s", claims)
				.anyMatch((cells) -> cells.get(0).startsWith(claims.get(0)) && cells.get(1).startsWith(claims.get(1)));
		}
	}

	@Test
	void aMeasuredCellSaysWhatTheResultsFileSays() {
		Map<String, Criterion> rows = GUIDE.matrix()
			.criteria()
			.filter((row) -> row.label().text().endsWith(MEASURED))
			.collect(Collectors.toMap((row) -> row.label().text().replace(MEASURED, ""), (row) -> row));
		assertThat(rows).containsOnlyKeys(figures().keySet());
		rows.forEach((title, row) -> assertThat(texts(row)).as(title).isEqualTo(cells(figures().get(title))));
	}

	@Test
	void aMeasuredCellNamesTheResultsFile() {
		Set<String> addresses = GUIDE.matrix()
			.criteria()
			.filter((row) -> row.label().text().endsWith(MEASURED))
			.flatMap((row) -> row.cells().stream())
			.flatMap((cell) -> cell.citations().stream())
			.map((citation) -> String.valueOf(GUIDE.guide().sources().get(citation.number() - 1).url()))
			.collect(Collectors.toSet());
		assertThat(addresses).containsExactly("/guides/django-vs-fastapi/files/measurements/results.yaml");
	}

	private static Map<String, Element> figures() {
		Map<String, Element> figures = new LinkedHashMap<>();
		String html = GUIDE.guide().parts().stream().map(ArticlePart::html).collect(Collectors.joining());
		for (Element figure : Jsoup.parse(html).select("figure.measurement")) {
			String title = figure.selectFirst("figcaption").text();
			figures.put(title.substring(0, title.lastIndexOf(" (")), figure);
		}
		return figures;
	}

	private static List<String> claims(Element figure) {
		return figure.selectFirst(".bars")
			.select(".figure-text")
			.eachText()
			.stream()
			.filter((text) -> text.startsWith("claimed "))
			.map((text) -> text.substring("claimed ".length()).replaceAll("[“”]", ""))
			.toList();
	}

	/** As they stand in the matrix: the median of each first setup, and the case. */
	private static List<String> cells(Element figure) {
		List<String> cells = new ArrayList<>();
		for (Element bar : figure.selectFirst(".bars").select("li").subList(0, 2)) {
			String measured = bar.select(".figure-text").last().text();
			cells.add(measured.replaceAll("^measured | \\(.*$", "") + " (" + figure.selectFirst(".case").text() + ")");
		}
		return cells;
	}

	private static List<String> texts(Criterion row) {
		return row.cells().stream().map(Cell::value).map((value) -> value.text()).toList();
	}

}
