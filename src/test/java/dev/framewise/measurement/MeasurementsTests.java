package dev.framewise.measurement;

import java.util.Collections;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a results file is drawn.
 */
class MeasurementsTests {

	private static final MeasuredFolder THREE = MeasuredFolder.of("higher",
			"claims: {alder: \"~1,000 req/s\", birch: Fast}", MeasuredFolder.series("alder", "100, 300, 200"),
			MeasuredFolder.series("birch", "500, 500, 500"), MeasuredFolder.series("cedar", "7.25, 7.25, 7.25"));

	@Test
	void claimAndMeasurementStandSideBySideOnOneScale() {
		Element alder = html(THREE).selectFirst(".bars li");
		assertThat(alder.text()).isEqualTo("Alder two workers claimed ~1,000 req/s measured 200 req/s (100–300)");
		assertThat(alder.selectFirst(".claimed rect").attr("width")).isEqualTo("98.0%");
		assertThat(alder.selectFirst(".measured rect").attr("width")).isEqualTo("19.6%");
		assertThat(alder.selectFirst("line").attr("x1")).isEqualTo("9.8%");
		assertThat(alder.selectFirst("line").attr("x2")).isEqualTo("29.4%");
		assertThat(alder.select("circle").eachAttr("cx")).containsExactly("9.8%", "29.4%", "19.6%");
	}

	@Test
	void aClaimInWordsHasNoBarAndNoClaimNoLine() {
		assertThat(html(THREE).select(".bars li").eachText()).containsExactly(
				"Alder two workers claimed ~1,000 req/s measured 200 req/s (100–300)",
				"Birch two workers claimed “Fast” measured 500 req/s (500–500)",
				"Cedar <3> two workers measured 7.25 req/s (7.25–7.25)");
		assertThat(html(THREE).select(".claimed")).hasSize(1);
	}

	@Test
	void aTableSaysTheSame() {
		assertThat(html(THREE).select(".figures tbody tr").eachText()).containsExactly(
				"64 connections Alder two workers ~1,000 req/s 200 100–300 1×",
				"64 connections Birch two workers Fast 500 500–500 2.5× (1.7–5.0)",
				"64 connections Cedar <3> two workers – 7.25 7.25–7.25 0.04× (0.02–0.07)");
	}

	@Test
	void whatFailedIsSaid() {
		MeasuredFolder folder = MeasuredFolder.of("higher", "",
				"- {framework: alder, setup: x, runs: [1, 1], p99-ms: [10, 20], failed: [2, 3]}",
				MeasuredFolder.series("birch", "1, 1"));
		assertThat(html(folder).select(".figures th").eachText()).endsWith("Failed");
		assertThat(html(folder).select(".figures tbody tr").eachText()).containsExactly(
				"64 connections Alder x – 1.0 1.0–1.0 1× 5",
				"64 connections Birch two workers – 1.0 1.0–1.0 1.0× (1.0–1.0) 0");
	}

	@Test
	void methodMachineAndLimitsAreOneClickAway() {
		Element method = html(THREE).selectFirst("details.method");
		assertThat(method.text()).contains("Two workers each.", "One machine.", "Machine: cpus 2.",
				"Versions: Alder 3.1.", "Measured on 2026-01-10.");
		assertThat(method.selectFirst("a").attr("href")).isEqualTo("/guides/pick/files/measurements/r.yaml");
	}

	@Test
	void nothingIsStyledInPlace() {
		assertThat(html(THREE).select("[style], style, script")).isEmpty();
	}

	@Test
	void theMarkdownHasSentencesTableAndSource() {
		assertThat(THREE.figure().markdown()).isEqualTo("""
				**Simple GET** (req/s, higher is better, measured 2026-01-10)

				Birch to Alder (64 connections, higher is better): claimed “Fast” against “\\~1,000 req/s”, \
				measured 2.5× (1.7–5.0).

				Cedar \\<3\\> to Alder (64 connections, higher is better): measured 0.04× (0.02–0.07).

				| Case | Framework | Setup | Claimed | Median, req/s | Lowest–highest | To the first |
				| --- | --- | --- | --- | --- | --- | --- |
				| 64 connections | Alder | two workers | \\~1,000 req/s | 200 | 100–300 | 1× |
				| 64 connections | Birch | two workers | Fast | 500 | 500–500 | 2.5× (1.7–5.0) |
				| 64 connections | Cedar \\<3\\> | two workers | – | 7.25 | 7.25–7.25 | 0.04× (0.02–0.07) |

				[Every run, the method and its limits](/guides/pick/files/measurements/r.yaml)
				""");
	}

	@ParameterizedTest
	@CsvSource({ "1234.6, '1,230'", "12.64, 12.6", "0.4567, 0.457", "99999, '100,000'", "7, 7.0", "0, 0.0",
			"170.04, 170" })
	void figuresHaveThreeDigitsThatCount(double number, String text) {
		assertThat(Digits.of(number)).isEqualTo(text);
	}

	@Test
	void aFileOfMoreThanAnybodyReadsIsRefused() {
		String runs = String.join(", ", Collections.nCopies(101, "1"));
		assertThat(MeasuredFolder.of("higher", "", MeasuredFolder.series("alder", runs)).problems())
			.extracting(Object::toString)
			.containsExactly("guides/pick/measurements/r.yaml:15:52: error: 'runs' has more than 100 entries. [limit]");
	}

	@Test
	void aPageDrawsNoMoreThanFifty() {
		assertThat(THREE.problems(50)).isEmpty();
		assertThat(THREE.problems(51)).extracting(Object::toString)
			.containsExactly(
					"guides/pick/guide.md:1:1: error: More than 50 measurements of a page are not drawn. [limit]");
	}

	private static Element html(MeasuredFolder folder) {
		return Jsoup.parse(folder.figure().html()).selectFirst("figure.measurement");
	}

}
